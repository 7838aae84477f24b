import { asNested, mentionsReference } from '../../expression/mentionedReferences.js';
import { isNested } from '../../expression/parseNested.js';
import type { Rule } from '../rule.js';

/** A reference is the whole string or stands in backticks; otherwise it shows as it is written. Spec: flow-json.md 5.3, README 28. */
export const textIsInterpolated: Rule = ({ report }) => ({
  Text({ source, text, pointer }) {
    if (source.kind !== 'static' || !mentionsReference(text)) return;
    report('text-not-interpolated', pointer, { fix: isNested(text) ? text : asNested(text) ?? 'the text in backticks' });
  },
});
