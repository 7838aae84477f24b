import { mentionsReference } from '../../expression/mentionedReferences.js';
import type { Rule } from '../rule.js';

/** What looks like a reference is one; anything else in `${…}` is shown as it stands. Spec: flow-json.md 5.1, 5.3. */
export const referenceIsSpelled: Rule = ({ report }) => ({
  Text({ source, text, pointer }) {
    if (source.kind === 'static' && /^\$\{[^{}]*\}$/.test(text) && !mentionsReference(text)) report('reference-unreadable', pointer, { text });
  },
});
