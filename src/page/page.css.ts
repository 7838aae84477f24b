import { globalStyle, style } from '@vanilla-extract/css';

/** The page is the preview and nothing else. */
export const page = style({ blockSize: '100%', margin: 0 });
globalStyle(`html:has(${page})`, { background: 'none', blockSize: '100%', overflow: 'hidden' });
/** Where the preview stands. */
export const place = style({ blockSize: '100%' });
/** The preview, as large as the frame. */
export const preview = style({ blockSize: '100%', inlineSize: '100%', maxInlineSize: 'none', minBlockSize: 0 });
/** What is said where there is nothing to show. */
export const words = style({ fontFamily: 'system-ui, sans-serif', fontSize: 16, lineHeight: 1.5, margin: 0, padding: 24 });
