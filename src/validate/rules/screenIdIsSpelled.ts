import { patterns } from '../../spec/structure.js';
import { hasFeature } from '../../spec/versions.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** Ids of screens are made of letters and underscores. Spec: flow-json.md 2. */
export const screenIdIsSpelled: Rule = ({ report, document: { runsAs } }) => {
  const pattern = hasFeature(runsAs, 'commaInScreenIds') ? patterns.looseScreenId : patterns.screenId;
  return {
    kinds: ['name'],
    Property(property) {
      const { shape, key, value } = property;
      if (shape.kind !== 'screen' || key !== 'id' || typeof value !== 'string' || value === '') return;
      if (!pattern.test(value)) report('screen-id-malformed', placeOf(property), { id: value });
    },
  };
};
