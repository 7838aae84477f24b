import type { ResolvedNode } from '../../engine/resolved.js';
import { root } from './TextSubheading.css.js';

/** A subheading. The same level as a heading, since many screens have no other. Spec: components.md 4; visual.md 5. */
export function TextSubheading({ node }: { readonly node: ResolvedNode<'TextSubheading'> }) {
  return <h3 dir="auto" className={root} data-flow-type={node.type} data-flow-pointer={node.pointer} data-state="idle">{node.props.text}</h3>;
}
