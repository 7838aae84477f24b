import type { ResolvedNode } from '../../engine/resolved.js';
import { fontWeight, struck } from '../_parts/fontWeight.css.js';
import { joinClasses } from '../_parts/joinClasses.js';
import { root } from './TextBody.css.js';

/** A body text. Spec: components.md 4; visual.md 5. */
export function TextBody({ node }: { readonly node: ResolvedNode<'TextBody'> }) {
  const { text, fontWeight: weight, strikethrough } = node.props;
  const lines = typeof text === 'string' ? text : text.join('\n');
  return (
    <p dir="auto" className={joinClasses(root, fontWeight[weight], strikethrough && struck)} data-flow-type={node.type} data-flow-pointer={node.pointer} data-state="idle">
      {lines}
    </p>
  );
}
