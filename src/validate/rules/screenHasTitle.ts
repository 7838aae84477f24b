import type { Rule } from '../rule.js';

/** Every screen has a title. Spec: flow-json.md 2, README 3. */
export const screenHasTitle: Rule = ({ report }) => ({
  Screen({ id, title, pointer }) {
    if (title === undefined) report('screen-title-missing', pointer, { id });
  },
});
