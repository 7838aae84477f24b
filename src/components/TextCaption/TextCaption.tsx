import type { ResolvedNode } from '../../engine/resolved.js';
import { struck } from '../_parts/fontWeights.css.js';
import { joinClasses } from '../_parts/joinClasses.js';
import { Markdown } from '../_parts/markdown/Markdown.js';
import { roots } from './TextCaption.css.js';

/** A caption text, plain or with markdown. Spec: components.md 4; visual.md 5. */
export function TextCaption({ node }: { readonly node: ResolvedNode<'TextCaption'> }) {
  const { text, fontWeight: weight, strikethrough, markdown } = node.props;
  const attributes = {
    className: joinClasses(roots[weight], strikethrough && struck), 'data-flow-type': node.type, 'data-flow-pointer': node.pointer, 'data-state': 'idle',
  };
  if (markdown) return <div {...attributes}><Markdown text={text} dialect="small" /></div>;
  return <p dir="auto" {...attributes}>{typeof text === 'string' ? text : text.join('\n')}</p>;
}
