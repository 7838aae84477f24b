import { lateView } from '../lateView.js';
import { PlainText } from './PlainText.js';
import type { DialectName } from './tree.js';

/** What to draw, and in which of WhatsApp's two dialects. */
export interface MarkdownProps {
  /** Keep its identity between renders: it is parsed anew when it changes. */
  readonly text: string | readonly string[];
  readonly dialect: DialectName;
}

const LateBlocks = lateView(() => import('./MarkdownBlocks.js').then(({ MarkdownBlocks }) => MarkdownBlocks));

/**
 * Draws markdown as elements: blocks to be put inside a block of the caller. What parses and draws is fetched when first needed;
 * until then, and in server output, the text stands as typed. Spec: components.md 4.
 */
export function Markdown({ text, dialect }: MarkdownProps) {
  return <LateBlocks shown meanwhile={<PlainText text={text} />} text={text} dialect={dialect} />;
}
