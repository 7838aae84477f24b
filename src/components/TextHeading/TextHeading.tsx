import type { ResolvedNode } from '../../engine/resolved.js';
import { root } from './TextHeading.css.js';

/** A heading. It stands one level below the screen's title. Spec: components.md 4; visual.md 5. */
export function TextHeading({ node }: { readonly node: ResolvedNode<'TextHeading'> }) {
  return <h3 dir="auto" className={root} data-flow-type={node.type} data-flow-pointer={node.pointer} data-state="idle">{node.props.text}</h3>;
}
