import { useMemo } from 'react';
import * as css from './PlainText.css.js';
import { plainParagraphs } from './plainParagraphs.js';

/** Draws a text as typed, by paragraph. Spec: components.md 4. */
export function PlainText({ text }: { readonly text: string | readonly string[] }) {
  const paragraphs = useMemo(() => plainParagraphs(text), [text]);
  return <>{paragraphs.map((paragraph, index) => <p key={index} className={css.plain} dir="auto">{paragraph}</p>)}</>;
}
