import { useMemo } from 'react';
import type { MarkdownProps } from './Markdown.js';
import { MarkdownBlock } from './MarkdownBlock.js';
import { toTree } from './toTree.js';

/** Parses a text and draws its blocks; the part of `Markdown` that is loaded late. Spec: components.md 4. */
export function MarkdownBlocks({ text, dialect }: MarkdownProps) {
  const blocks = useMemo(() => toTree(text, dialect), [text, dialect]);
  return <>{blocks.map((block, index) => <MarkdownBlock key={index} block={block} />)}</>;
}
