import type { Rule } from '../rule.js';

/** The entries of a text given as a list are written out, and RichText joins no parts. Spec: flow-json.md 13.3. */
export const textItemsAreStatic: Rule = ({ report }) => ({
  Text(text) {
    if (!text.text.includes('$')) return;
    const { source, place, pointer } = text;
    if (place.kind !== 'property' || place.row.kind !== 'text') return;
    if (place.path.length > 0 && source.kind === 'reference') report('text-item-dynamic', pointer);
    if (place.component.type === 'RichText' && source.kind === 'nested' && source.expression?.kind === 'concatenation') report('rich-text-joined', pointer);
  },
});
