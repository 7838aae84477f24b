import { style, styleVariants } from '@vanilla-extract/css';

const line = '1px solid #c6c6c6';
const control = { font: 'inherit', fontSize: '14px', minBlockSize: '32px', paddingInline: '8px', border: '1px solid #767676', borderRadius: '6px', background: '#fff', color: '#1a1a1a' } as const;
const focus = { outline: '2px solid #0b5cad', outlineOffset: '2px' } as const;

/** Everything. */
export const page = style({ fontFamily: 'system-ui, sans-serif', fontSize: '14px', color: '#1a1a1a', background: '#fff', padding: '16px', minBlockSize: '100vh', boxSizing: 'border-box' });
export const title = style({ fontSize: '20px', margin: '0 0 8px' });
export const bar = style({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 20px', marginBlockEnd: '8px' });
export const choice = style({ display: 'inline-flex', alignItems: 'center', gap: '6px' });
export const choices = style({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', margin: 0, padding: 0, border: 0, minInlineSize: 0 });
export const legend = style({ float: 'inline-start', padding: 0, marginInlineEnd: '8px' });
export const select = style({ ...control, ':focus-visible': focus });
export const button = style({ ...control, cursor: 'pointer', ':focus-visible': focus });
/** The visible part of the file input; the input itself lies invisibly over it. */
export const file = style({ ...control, position: 'relative', display: 'inline-flex', alignItems: 'center', cursor: 'pointer', ':focus-within': focus });
export const fileInput = style({ position: 'absolute', inset: 0, inlineSize: '100%', opacity: 0, cursor: 'pointer' });
export const hint = style({ margin: 0, color: '#555' });

/** Two columns, one below the other where the window is narrow. */
export const columns = style({ display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr) auto', gridTemplateRows: 'auto 1fr', '@media': { '(max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'none' } } });
export const writing = style({ display: 'flex', flexDirection: 'column', gap: '12px', minInlineSize: 0 });
export const showing = style({ gridRow: 'span 2', minInlineSize: 0, maxInlineSize: '820px', '@media': { '(max-width: 900px)': { gridRow: 'auto' } } });
export const editor = style({ border: line, borderRadius: '6px', overflow: 'hidden', blockSize: '520px', resize: 'vertical', ':focus-within': { outline: '2px solid #0b5cad', outlineOffset: '1px' }, '@media': { '(max-width: 900px)': { blockSize: '320px' } } });

export const panel = style({ border: line, borderRadius: '6px', padding: '8px 12px', minInlineSize: 0 });
/** As tall as what it says, not as the row it stands in. */
export const response = style([panel, { alignSelf: 'start' }]);
export const heading = style({ fontSize: '14px', margin: '0 0 6px' });
export const count = style({ fontWeight: 'normal', color: '#555', marginInlineStart: '6px' });
export const findings = style({ listStyle: 'none', margin: 0, padding: 0, maxBlockSize: '220px', overflow: 'auto' });
export const finding = style({ font: 'inherit', display: 'flex', flexWrap: 'wrap', gap: '2px 10px', alignItems: 'baseline', inlineSize: '100%', padding: '6px 4px', border: 0, borderRadius: '4px', background: 'none', color: 'inherit', textAlign: 'start', cursor: 'pointer', ':hover': { background: '#f0f4f8' }, ':focus-visible': { outline: '2px solid #0b5cad', outlineOffset: '-2px' } });
export const severity = styleVariants({ error: '#b00020', warning: '#7a4d00', info: '#0b5cad' }, (color) => ({ color, fontWeight: 600 }));
export const place = style({ fontVariantNumeric: 'tabular-nums' });
export const rule = style({ fontSize: '12px', color: '#555' });
export const message = style({ flexBasis: '100%' });
export const code = style({ margin: 0, padding: '8px', background: '#f6f6f6', borderRadius: '4px', overflow: 'auto', maxBlockSize: '260px', fontSize: '12px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', ':focus-visible': focus });
export const shared = style({ display: 'grid', gap: 4 });
