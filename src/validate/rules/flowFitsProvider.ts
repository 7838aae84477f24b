import { componentsOf } from '../../document/componentsOf.js';
import { isList, isObject } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';

/** The Flow keeps to the figures of the provider it is sent through. Spec: flow-json.md 14. */
export const flowFitsProvider: Rule = ({ report, profile, document: { value, screens } }) => ({
  Flow() {
    const { screens: max, name: provider } = profile;
    if (max !== undefined && screens.length > max) report('provider-screens', '/screens', { provider, count: screens.length, max }, { part: 'key' });
  },
  Screen(screen) {
    const { componentsPerScreen: max, name: provider } = profile;
    const count = componentsOf(screen).filter(({ type }) => type !== 'Form').length;
    if (max !== undefined && count > max) report('provider-components', screen.childrenPointer, { provider, count, max, screen: screen.id }, { part: 'key' });
  },
  Component({ type, value: component, pointer }) {
    if (profile.imagesInStaticFlows !== false || value.data_api_version !== undefined || !isObject(component)) return;
    const items = component['data-source'] ?? component['list-items'];
    const hasPicture = type === 'Image' || type === 'ImageCarousel'
      || (isList(items) && items.some((item) => isObject(item) && (item.image !== undefined || isObject(item.start))));
    if (hasPicture) report('provider-static-images', pointer, { provider: profile.name });
  },
});
