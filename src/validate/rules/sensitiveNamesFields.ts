import { componentsOf } from '../../document/componentsOf.js';
import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** Entries of `sensitive` are names of components of the same screen. Spec: flow-json.md 2. */
export const sensitiveNamesFields: Rule = ({ report, document }) => ({
  Screen(screen) {
    const listed = document.at(joinPointer(screen.pointer, 'sensitive'));
    if (!isList(listed)) return;
    const known = new Set(componentsOf(screen).flatMap(({ value, type }) =>
      isObject(value) && type !== 'Form' && typeof value.name === 'string' ? [value.name] : []));
    listed.forEach((name, index) => {
      if (typeof name !== 'string' || known.has(name)) return;
      report('sensitive-unknown', joinPointer(screen.pointer, 'sensitive', index), { name, screen: screen.id, suggestion: () => suggestion(name, known) });
    });
  },
});
