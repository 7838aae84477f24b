import { joinPointer } from '../../document/pointer.js';
import { limits } from '../../spec/limits.js';
import { connectedTo, routeGraph } from '../routeGraph.js';
import type { Rule } from '../rule.js';

/** Without a routing model, navigate actions tie the screens together. Spec: flow-json.md 11.2. */
export const navigationConnectsScreens: Rule = ({ report, names }) => ({
  Flow(document) {
    if (document.value.routing_model !== undefined) return;
    const { ids, routes, navigates, completes } = routeGraph(document);
    const targets = new Set([...routes.values()].flat());
    const connected = connectedTo(ids[0], routes);
    for (const id of ids) {
      const { pointer } = names.screen(id) ?? { pointer: '' };
      const takesPart = targets.has(id) || completes.has(id) || (routes.get(id)?.length ?? 0) > 0;
      if (!takesPart) report('navigation-screen-missing', joinPointer(pointer, 'id'), { name: id });
      else if (!connected.has(id)) report('navigation-disconnected', joinPointer(pointer, 'id'), { name: id });
      const count = navigates.get(id)?.length ?? 0;
      if (count > limits.routesPerScreen) report('navigation-too-many', pointer, { name: id, count, max: limits.routesPerScreen });
    }
  },
});
