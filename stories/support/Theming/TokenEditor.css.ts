import { style } from '@vanilla-extract/css';

const control = { font: 'inherit', border: '1px solid #767676', borderRadius: 6, background: '#fff', color: '#1a1a1a' } as const;
const focus = { outline: '2px solid #0b5cad', outlineOffset: 2 } as const;

/** Fields beside a preview, below it where the window is narrow. */
export const page = style({ display: 'grid', gap: '16px 32px', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start', '@media': { '(max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' } } });
export const intro = style({ gridColumn: '1 / -1' });
export const bar = style({ display: 'flex', flexWrap: 'wrap', gap: '8px 20px', alignItems: 'center', fontSize: 14 });
export const button = style({ ...control, minBlockSize: 32, padding: '0 12px', cursor: 'pointer', ':focus-visible': focus });
export const fields = style({ fontSize: 14 });
/** One group, as in `--flow-accent-…`; closed ones keep the page short. */
export const group = style({ borderBlockEnd: '1px solid #c6c6c6', paddingBlock: 4 });
export const name = style({ cursor: 'pointer', fontWeight: 600, paddingBlock: 6, ':focus-visible': focus });
export const count = style({ color: '#555', fontWeight: 'normal' });
export const rows = style({ display: 'grid', gap: '6px 12px', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', paddingBlock: '4px 10px' });
export const field = style({ display: 'contents' });
export const label = style({ alignItems: 'center', display: 'flex', gap: 8, fontFamily: 'ui-monospace, monospace', fontSize: 13, overflowWrap: 'anywhere' });
/** What a colour looks like now, on a chequered ground that shows through. */
export const swatch = style({ flex: 'none', inlineSize: 18, blockSize: 18, border: '1px solid #767676', borderRadius: 4, background: 'repeating-conic-gradient(#ddd 0 25%, #fff 0 50%) 0 0 / 8px 8px' });
export const input = style({ ...control, fontFamily: 'ui-monospace, monospace', fontSize: 13, inlineSize: '100%', boxSizing: 'border-box', padding: '4px 8px', '::placeholder': { color: '#6a6a6a' }, ':focus-visible': focus });
/** The preview stays in view while the fields scroll. */
export const phone = style({ inlineSize: 360, maxInlineSize: '100%', position: 'sticky', insetBlockStart: 16 });
export const frame = style({ border: '1px solid #8886', borderRadius: 12, overflow: 'hidden' });
