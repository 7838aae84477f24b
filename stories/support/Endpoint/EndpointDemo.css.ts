import { style } from '@vanilla-extract/css';

export const columns = style({ display: 'flex', flexWrap: 'wrap', gap: '24px', alignItems: 'flex-start' });
export const log = style({ flex: '1 1 320px', minInlineSize: 0, maxInlineSize: '640px' });
export const entry = style({ margin: '0 0 12px' });
