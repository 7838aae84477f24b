import type { Rule } from '../rule.js';

/** Keys that rules of their own speak of. */
const elsewhere: { readonly [kind: string]: readonly string[] } = { flow: ['version', 'screens'], screen: ['id', 'title'] };

/** Nothing that its object needs is missing. Spec: flow-json.md 2, 3, components.md 4 to 8. */
export const propertyIsGiven: Rule = ({ report }) => ({
  Shape({ kind, owner, pointer, value, known }) {
    for (const key of known.required) {
      if (value[key] === undefined && !elsewhere[kind]?.includes(key)) report('property-missing', pointer, { owner, key });
    }
  },
});
