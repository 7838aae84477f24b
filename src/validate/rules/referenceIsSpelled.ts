import { mentionsReference } from '../../expression/mentionedReferences.js';
import type { Rule } from '../rule.js';

/** What looks like a reference is one; anything else in `${…}` is shown as it stands. Spec: flow-json.md 5.1, 5.3. */
export const referenceIsSpelled: Rule = ({ report }) => ({
  Text(placed) {
    const { text } = placed;
    if (!/^\$\{[^{}]*\}$/.test(text) || mentionsReference(text) || placed.source.kind !== 'static') return;
    report('reference-unreadable', placed.pointer, { text });
  },
});
