import { componentsOf } from '../../document/componentsOf.js';
import { hasFeature } from '../../spec/versions.js';
import { rowOf } from '../rowOf.js';
import type { Rule } from '../rule.js';

/** Inputs that the observed check does not look for. Spec: flow-json.md 9.1. */
const tolerated: ReadonlySet<string> = new Set(['CalendarPicker', 'ChipsSelector']);

/** Once a screen has a Form, every input stands in it. Spec: flow-json.md 9.1. */
export const inputsStandInForm: Rule = ({ report, document: { runsAs } }) => ({
  Screen(screen) {
    const components = componentsOf(screen);
    // Before that, every input needs a Form, which is a matter of where components may stand.
    if (!components.some(({ type }) => type === 'Form') || !hasFeature(runsAs, 'initValue')) return;
    for (const { type, pointer, inForm } of components) {
      if (type === undefined || rowOf(type)?.value === undefined || tolerated.has(type) || inForm) continue;
      report('input-beside-form', pointer, { type });
    }
  },
});
