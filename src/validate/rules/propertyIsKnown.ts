import { joinPointer } from '../../document/pointer.js';
import { compareVersions, hasFeature } from '../../spec/versions.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** Every key is one that its object has, in the version of the document and at its place. Spec: flow-json.md 1 to 3, 9.1, components.md 4 to 8. */
export const propertyIsKnown: Rule = ({ report, document: { runsAs } }) => ({
  Shape(shape) {
    for (const key in shape.value) {
      if (shape.known.rows.has(key) || (key === 'type' && shape.kind === 'component')) continue;
      const place = joinPointer(shape.pointer, key);
      const { owner } = shape;
      const row = Object.hasOwn(shape.rows, key) ? shape.rows[key] : undefined;
      if (row?.since !== undefined && compareVersions(row.since, runsAs) > 0) {
        report('property-too-new', place, { owner, key, since: row.since, version: runsAs }, { part: 'key' });
      } else if (row?.formless) {
        report('property-in-form', place, { owner, key }, { part: 'key' });
      } else if (shape.kind === 'flow' && key === 'meta' && hasFeature(runsAs, 'metaKey')) {
        report('property-meta', place, {}, { part: 'key' });
      } else {
        report('property-unknown', place, { owner, key, suggestion: () => suggestion(key, [...shape.known.rows.keys()].filter((known) => shape.value[known] === undefined)) }, { part: 'key' });
      }
    }
  },
});
