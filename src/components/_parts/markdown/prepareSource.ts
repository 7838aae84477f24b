import { caps } from '../../../spec/limits.js';
import { joinEntries } from './joinEntries.js';

/** Scheme that stands for a picture while the text is parsed. */
export const imageScheme = 'flow-image:';

/** A text ready for the parser, with its pictures set aside. */
export interface Prepared {
  readonly source: string;
  /** `data:` URLs by the number behind `flow-image:`. */
  readonly images: readonly string[];
}

const inlineImage = /(?<=\]\()[ \t]*(data:image\/(?:png|jpe?g|webp);base64,[A-Za-z0-9+/]+={0,2})(?=[ \t)])/gi;
const listIndent = /^[ \t]+(?=(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/gm;
const secondMarker = /^((?:[-+*]|\d{1,9}[.)])[ \t]+)(\d*)(?=[-+*.)](?:[ \t]|$))/gm;

/**
 * Joins and tames a text before it is parsed. Pictures are set aside, so that their bytes neither count against the length
 * that is drawn nor slow the parser down; lists lose their nesting, which WhatsApp doesn't have and which costs the parser
 * quadratic time. Spec: components.md 4.
 */
export function prepareSource(text: string | readonly string[]): Prepared {
  const images: string[] = [];
  const short = joinEntries(text).replace(/\r\n?/g, '\n').replace(inlineImage, (_whole, src: string) => `${imageScheme}${images.push(src) - 1}`);
  const source = short.slice(0, caps.drawnText).replace(listIndent, '').replace(secondMarker, '$1$2\\');
  return { source, images };
}
