import { hasFeature } from '../../spec/versions.js';
import { routeGraph } from '../routeGraph.js';
import type { Rule } from '../rule.js';

/** Some screen is led to by no other, so that the Flow can open with it. Spec: flow-json.md 11.1, 11.2. */
export const flowHasEntry: Rule = ({ report }) => ({
  Flow(document) {
    const { routingModel: model, runsAs } = document;
    const { ids, navigates, hasNavigationList } = routeGraph(document);
    const inbound = new Set<string>();
    const count = (edges: ReadonlyMap<string, readonly string[]>): void => {
      for (const [from, targets] of edges) for (const to of targets) if (to !== from) inbound.add(to);
    };
    if (model) count(model);
    if (!model || hasFeature(runsAs, 'strictRoutes')) count(navigates);
    if (ids.length === 0 || ids.some((id) => !inbound.has(id))) return;
    if (model) report('routing-no-entry', '/routing_model');
    else if (hasNavigationList.size === 0 || !hasFeature(runsAs, 'navigationLists')) report('navigation-no-entry', '/screens');
  },
});
