import { createVar, globalStyle } from '@vanilla-extract/css';
import type { Severity } from '../../diagnostics/diagnostic.js';
import { vars } from '../../theme/contract.css.js';
import { root } from '../FlowPreview.css.js';

const colour = createVar();
const line = createVar();
const any = `${root} [data-finding]`;

// Told apart by line and sign as well as by colour. The empty text behind the slash keeps the sign from being read aloud.
function severity(name: Severity, look: { readonly colour: string; readonly line: string; readonly sign: string }) {
  const marked = `${root} [data-finding="${name}"]`;
  globalStyle(marked, { vars: { [colour]: look.colour, [line]: look.line } });
  globalStyle(`${marked}::before`, { content: [`"${look.sign}"`, `"${look.sign}" / ""`] });
}
severity('error', { colour: vars.error.text, line: 'solid', sign: '×' });
severity('warning', { colour: vars.status.warning, line: 'dashed', sign: '!' });
severity('info', { colour: vars.status.verified, line: 'dotted', sign: 'i' });

globalStyle(any, { outline: `2px ${line} ${colour}`, outlineOffset: 4 });
// A float of no size at the upper corner: it moves nothing, and unlike what is positioned absolutely it needs no positioned
// component around it, which would catch the pages that components lay over the screen. Where the component is a grid it comes last.
globalStyle(`${any}::before`, {
  background: vars.surface.sheet,
  blockSize: 14,
  border: `2px solid ${colour}`,
  borderRadius: 9,
  color: vars.text.primary,
  float: 'inline-end',
  font: '700 11px/14px system-ui, sans-serif',
  gridColumn: '-2 / -1',
  inlineSize: 14,
  insetBlockStart: -13,
  insetInlineStart: 13,
  justifySelf: 'end',
  marginBlockEnd: -18,
  marginInlineStart: -18,
  order: 1,
  pointerEvents: 'none',
  position: 'relative',
  textAlign: 'center',
  zIndex: 1,
});
// The header does not scroll, so there the sign can lie in its corner.
globalStyle(`${any}[data-part]`, { outlineOffset: -3 });
globalStyle(`${any}[data-part]::before`, { alignSelf: 'start', inset: 'auto', insetInlineEnd: 2, margin: 2, marginInline: 0, position: 'absolute' });
globalStyle(`${root} [data-pointed]`, { outline: `3px solid ${vars.accent.fill}`, outlineOffset: 4 });
globalStyle(`${root} [data-pointed][data-part]`, { outlineOffset: -3 });
