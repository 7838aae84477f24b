import { componentsOf } from '../../document/componentsOf.js';
import { hasFeature } from '../../spec/versions.js';
import { rowOf } from '../rowOf.js';
import type { Rule } from '../rule.js';
import { shownTogether } from '../shownTogether.js';

/** Types whose figure holds for what is on show, not for the sum over branches. Spec: README 6. */
const countedAsShown: ReadonlySet<string> = new Set(['EmbeddedLink', 'Footer']);
/** Types that stand alone anyway, which is a rule of its own. */
const judgedByPlace: ReadonlySet<string> = new Set(['RichText']);

/** Components of one type are not too many for a screen. Spec: flow-json.md 14, README 6. */
export const componentTypesFitScreen: Rule = ({ report, document: { runsAs } }) => ({
  Screen(screen) {
    const byType = new Map<string, string[]>();
    for (const { type, pointer } of componentsOf(screen)) {
      if (type === undefined || rowOf(type)?.maxPerScreen === undefined || judgedByPlace.has(type)) continue;
      byType.set(type, [...byType.get(type) ?? [], pointer]);
    }
    for (const [type, pointers] of byType) {
      const max = rowOf(type)?.maxPerScreen ?? Infinity;
      const tooMany = pointers[max];
      if (tooMany === undefined || (type === 'Form' && !hasFeature(runsAs, 'oneForm'))) continue;
      const params = { type, max, count: pointers.length };
      if (!countedAsShown.has(type) || pointers.every((pointer) => standsFree(pointer, screen.childrenPointer))) {
        report('component-type-too-many', tooMany, params);
      } else if (shownTogether(screen.children, type) > max) {
        report(type === 'Footer' ? 'footer-more-than-one' : 'component-type-too-many', tooMany, params);
      } else if (type !== 'Footer') {
        report('component-type-many-in-branches', tooMany, params);
      }
    }
    const photo = byType.get('PhotoPicker')?.[0];
    const document = byType.get('DocumentPicker')?.[0];
    if (photo !== undefined && document !== undefined) report('pickers-together', document, {}, { related: [photo] });
  },
});

/** Whether a component stands in no branch: directly on the screen, or in a Form there. */
function standsFree(pointer: string, childrenPointer: string): boolean {
  return !/\/(?:then|else|cases)\//.test(pointer.slice(childrenPointer.length));
}
