import { joinPointer } from '../../document/pointer.js';
import { componentsOf } from '../../document/componentsOf.js';
import type { Rule } from '../rule.js';

/** A Flow ends: on a terminal screen, which has a Footer, and one of which stands for success. Spec: flow-json.md 2, 10.4. */
export const flowHasEnd: Rule = ({ report }) => ({
  Flow({ screens }) {
    const terminal = screens.filter((screen) => screen.terminal);
    const [first] = terminal;
    if (!first) return report('terminal-screen-missing', '/screens');
    if (terminal.every(({ success }) => !success)) report('success-screen-missing', joinPointer(first.pointer, 'success'));
    for (const screen of terminal) {
      const components = componentsOf(screen);
      const hasNavigationList = components.some(({ type }) => type === 'NavigationList');
      if (!hasNavigationList && !components.some(({ type }) => type === 'Footer')) report('terminal-footer-missing', screen.pointer, { id: screen.id });
    }
  },
});
