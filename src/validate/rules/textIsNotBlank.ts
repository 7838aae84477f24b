import type { PropertyKind } from '../../spec/row.js';
import { hasFeature } from '../../spec/versions.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

const texts: readonly PropertyKind[] = ['string', 'text', 'message', 'string|range', 'image', 'regex'];

/** Texts are not blank: those of text components never, all of a component from 6.0, titles of screens from 5.0. Spec: flow-json.md 2, 12.4. */
export const textIsNotBlank: Rule = ({ report, document: { runsAs } }) => {
  const refused = { screen: hasFeature(runsAs, 'noBlankTitles'), component: hasFeature(runsAs, 'noBlankTexts'), item: hasFeature(runsAs, 'noBlankTexts'), flow: false, layout: false };
  return {
    kinds: texts,
    Property(property) {
      const { shape, key, value, row } = property;
      if (typeof value !== 'string' || value.trim() !== '') return;
      if (refused[shape.kind] || row.minLength !== undefined) report('text-blank', placeOf(property), { key });
    },
  };
};
