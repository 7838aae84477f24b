import { prepareSource } from './prepareSource.js';

/** The text as typed, by paragraph, with alternative texts in place of pictures: what is drawn until the parser is there. */
export function plainParagraphs(text: string | readonly string[]): readonly string[] {
  const { source } = prepareSource(text);
  return source.replace(/!\[([^[\]\n]*)\]\(flow-image:\d+\)/g, '$1').split(/\n{2,}/);
}
