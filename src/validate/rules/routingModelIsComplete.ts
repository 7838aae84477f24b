import { joinPointer } from '../../document/pointer.js';
import { hasFeature } from '../../spec/versions.js';
import { connectedTo, routeGraph } from '../routeGraph.js';
import type { Rule } from '../rule.js';

/** Every screen takes part in the routing model and is connected, and navigate actions follow it. Spec: flow-json.md 11.2. */
export const routingModelIsComplete: Rule = ({ report, names }) => ({
  Flow(document) {
    const { routingModel: model, runsAs } = document;
    if (!model) return;
    const { ids, navigates, hasNavigationList } = routeGraph(document);
    const idPointer = (id: string): string => joinPointer(names.screen(id)?.pointer ?? '', 'id');
    const taking = new Set([...model.keys(), ...[...model.values()].flat()]);
    const connected = connectedTo(ids[0], model);
    // The routes of a single screen are often left empty, and accepted.
    const isAlone = ids.length === 1;
    for (const id of ids) {
      if (!taking.has(id) && !isAlone) report('routing-screen-missing', idPointer(id), { name: id });
      else if (!connected.has(id)) report('routing-disconnected', idPointer(id), { name: id });
      if (hasNavigationList.has(id) && hasFeature(runsAs, 'navigationLists')) continue;
      for (const to of navigates.get(id) ?? []) {
        if (to === id || !names.screenIds.has(to) || model.get(id)?.includes(to) || model.get(to)?.includes(id)) continue;
        report('routing-lacks-navigation', idPointer(id), { from: id, to });
      }
    }
  },
});
