import { style } from '@vanilla-extract/css';

/** Fields beside a preview. */
export const page = style({ alignItems: 'flex-start', display: 'flex', flexWrap: 'wrap', gap: 24 });
export const fields = style({ blockSize: 720, display: 'grid', flex: '1 1 320px', gap: '4px 12px', gridTemplateColumns: '1fr 1fr', overflowY: 'auto' });
export const field = style({ alignItems: 'center', display: 'contents', fontFamily: 'system-ui, sans-serif', fontSize: 13 });
export const input = style({ font: 'inherit', minInlineSize: 0, padding: '2px 6px' });
export const phone = style({ flex: 'none', inlineSize: 360 });
