import { useMemo } from 'react';
import * as css from './Markdown.css.js';
import { MarkdownBlock } from './MarkdownBlock.js';
import { plainParagraphs } from './plainParagraphs.js';
import type { DialectName } from './tree.js';
import { useParser } from './useParser.js';

/** What to draw, and in which of WhatsApp's two dialects. */
export interface MarkdownProps {
  /** Keep its identity between renders: it is parsed anew when it changes. */
  readonly text: string | readonly string[];
  readonly dialect: DialectName;
}

/**
 * Draws markdown as elements: blocks to be put inside a block of the caller. The parser is fetched when first needed; until
 * then, and in server output, the text stands as typed. Spec: components.md 4.
 */
export function Markdown({ text, dialect }: MarkdownProps) {
  const toTree = useParser();
  const blocks = useMemo(() => toTree?.(text, dialect), [toTree, text, dialect]);
  const plain = useMemo(() => (toTree ? [] : plainParagraphs(text)), [toTree, text]);
  return (
    <>
      {blocks?.map((block, index) => <MarkdownBlock key={index} block={block} />)}
      {plain.map((paragraph, index) => <p key={index} className={css.plain} dir="auto">{paragraph}</p>)}
    </>
  );
}
