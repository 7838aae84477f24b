import { style } from '@vanilla-extract/css';

const edge = { light: '#d9d5d0', dark: '#3a3c3c' } as const;
const dark = (rules: object) => ({ selectors: { '[data-scheme="dark"] &': rules } });

/** The page of a host, in its own looks. */
export const page = style({
  background: '#f7f5f3', color: '#1a1a1a', fontFamily: 'system-ui, sans-serif', fontSize: 14, minBlockSize: '100vh',
  selectors: { '&[data-scheme="dark"]': { background: '#242626', color: '#fafafa', colorScheme: 'dark' } },
  '@media': { print: { background: 'none', minBlockSize: 0 } },
});
export const bar = style({ alignItems: 'center', background: '#fff', borderBlockEnd: `1px solid ${edge.light}`, display: 'flex', flexWrap: 'wrap', gap: '8px 24px', padding: '12px 16px', '@media': { print: { display: 'none' } } });
export const barDark = style(dark({ background: '#1d1f1f', borderColor: edge.dark }));
export const title = style({ flex: 1, fontSize: 16, margin: 0, minInlineSize: 140 });
export const choice = style({ alignItems: 'center', display: 'inline-flex', gap: 8 });
export const select = style({ background: 'inherit', border: `1px solid ${edge.light}`, borderRadius: 8, color: 'inherit', font: 'inherit', padding: '6px 8px' });
export const tabs = style({ display: 'flex', flexWrap: 'wrap', gap: 4, inlineSize: '100%' });
export const tab = style({
  background: 'none', border: 0, borderBlockEnd: '3px solid transparent', color: 'inherit', cursor: 'pointer', font: 'inherit', padding: '6px 10px',
  selectors: { '&[aria-current="page"]': { borderColor: 'currentColor', fontWeight: 600 } },
});
