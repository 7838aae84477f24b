import { style } from '@vanilla-extract/css';

/** Text of Storybook's own pages, apart from the Flows on them. */
export const article = style({ fontFamily: 'system-ui, sans-serif', fontSize: '15px', lineHeight: 1.5, color: '#1a1a1a' });
export const title = style({ fontSize: '22px', margin: '0 0 4px' });
export const heading = style({ fontSize: '17px', margin: '24px 0 4px' });
export const text = style({ margin: '0 0 12px', maxInlineSize: '70ch' });
export const list = style({ margin: '0 0 12px', paddingInlineStart: '20px', maxInlineSize: '70ch' });
export const table = style({ borderCollapse: 'collapse', margin: '8px 0 16px', maxInlineSize: '100%' });
export const cell = style({ border: '1px solid #c6c6c6', padding: '6px 10px', textAlign: 'start', verticalAlign: 'top' });
export const code = style({ display: 'block', background: '#f6f6f6', padding: '10px', borderRadius: '6px', overflow: 'auto', whiteSpace: 'pre', fontSize: '13px' });
