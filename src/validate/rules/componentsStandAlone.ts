import { joinPointer } from '../../document/pointer.js';
import { isObject } from '../../document/jsonKind.js';
import { hasFeature } from '../../spec/versions.js';
import type { Rule } from '../rule.js';

/** RichText and NavigationList do not share a screen with other components. Spec: flow-json.md 14, components.md 3. */
export const componentsStandAlone: Rule = ({ report, document: { runsAs } }) => ({
  Screen({ children, childrenPointer }) {
    const types = children.map((child) => (isObject(child) ? child.type : undefined));
    for (const [alone, others] of [['RichText', hasFeature(runsAs, 'richTextWithFooter') ? ['Footer'] : []], ['NavigationList', ['NavigationList']]] as const) {
      const index = types.indexOf(alone);
      const isShared = types.some((type, at) => at !== index && !others.some((other) => other === type));
      if (index < 0 || !isShared) continue;
      const pointer = joinPointer(childrenPointer, index);
      const params = { type: alone, others: others.length > 0 ? `, or only with ${others.join(' and ')}` : '' };
      if (alone === 'RichText' && !hasFeature(runsAs, 'nestedExpressions')) report('rich-text-misplaced', joinPointer(pointer, 'type'), params);
      else report('component-not-alone', pointer, params);
    }
  },
});
