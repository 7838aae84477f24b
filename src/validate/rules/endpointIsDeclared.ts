import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** What needs an endpoint stands in a Flow that names one, and such a Flow has a routing model. Spec: flow-json.md 1, 10.2, 10.5. */
export const endpointIsDeclared: Rule = ({ report, document: { value } }) => {
  const hasEndpoint = value.data_api_version !== undefined;
  return {
    Flow() {
      if (hasEndpoint && value.routing_model === undefined) report('routing-model-missing', '/data_api_version');
    },
    Screen({ refreshOnBack, pointer }) {
      if (refreshOnBack && !hasEndpoint) report('refresh-without-endpoint', joinPointer(pointer, 'refresh_on_back'));
    },
    Action({ action, pointer }) {
      if (action.name === 'data_exchange' && !hasEndpoint) report('exchange-without-endpoint', joinPointer(pointer, 'name'));
    },
  };
};
