import type { ReactNode } from 'react';
import { ExternalLink } from '../ExternalLink.js';
import { Picture } from '../media/Picture.js';
import * as css from './Markdown.css.js';
import type { Inline, Line } from './tree.js';

function piece(inline: Inline, key: number): ReactNode {
  switch (inline.kind) {
    case 'text': return inline.text;
    case 'break': return <br key={key} />;
    case 'strong': return <strong key={key} className={css.strong}><MarkdownLine line={inline.children} /></strong>;
    case 'emphasis': return <em key={key} className={css.emphasis}><MarkdownLine line={inline.children} /></em>;
    case 'strike': return <del key={key} className={css.strike}><MarkdownLine line={inline.children} /></del>;
    case 'image': return <Picture key={key} className={css.image} src={inline.src} alt={inline.alt} fallback={inline.alt} />;
    case 'link': return <ExternalLink key={key} className={css.link} href={inline.href}><MarkdownLine line={inline.children} /></ExternalLink>;
  }
}

/** Draws running text with its emphasis, links and pictures. Spec: components.md 4. */
export function MarkdownLine({ line }: { readonly line: Line }) {
  return <>{line.map(piece)}</>;
}
