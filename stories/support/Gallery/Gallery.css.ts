import { style } from '@vanilla-extract/css';

/** As many columns as there is room for. */
export const gallery = style({ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fill, 280px)', listStyle: 'none', margin: 0, padding: 0 });
export const card = style({ border: '1px solid #8886', borderRadius: 12, fontFamily: 'system-ui, sans-serif', fontSize: 13, overflow: 'hidden' });
export const name = style({ margin: 0, padding: '8px 12px' });
export const thumbnail = style({ blockSize: 360 });
