import type { View } from '../../react/registry.js';
import { resetBlock } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';
import { Markdown } from '../_parts/markdown/Markdown.js';

/** A page of markdown, such as terms and conditions. Spec: components.md 4. */
export const RichText: View<'RichText'> = ({ node }) => (
  <div className={`${resetBlock} ${spacing.text}`} data-flow-type={node.type} data-flow-pointer={node.pointer} data-state="idle">
    <Markdown text={node.props.text} dialect="rich" />
  </div>
);
