import { componentsOf } from '../../document/componentsOf.js';
import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { hasFeature } from '../../spec/versions.js';
import type { Rule } from '../rule.js';

/** The Footer of a terminal screen ends the Flow. WhatsApp looks at the first one only. Spec: flow-json.md 10.4. */
export const terminalFooterEndsFlow: Rule = ({ report, document: { runsAs, dataApiVersion } }) => ({
  Screen(screen) {
    if (!screen.terminal) return;
    const footer = componentsOf(screen).find(({ type }) => type === 'Footer');
    const action = isObject(footer?.value) ? footer.value['on-click-action'] : undefined;
    if (!footer || !isObject(action) || typeof action.name !== 'string') return;
    const allowed = dataApiVersion === undefined ? ['complete'] : ['data_exchange', 'complete'];
    if (allowed.includes(action.name)) return;
    const isRefused = hasFeature(runsAs, 'strictRoutes');
    const pointer = joinPointer(footer.pointer, 'on-click-action', 'name');
    if (isRefused) report('terminal-footer-leads-on', pointer, { name: action.name, allowed: allowed.join(' or ') });
    else if (action.name === 'navigate') report('terminal-footer-navigates', pointer);
  },
});
