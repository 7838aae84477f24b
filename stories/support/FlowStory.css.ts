import { style, styleVariants } from '@vanilla-extract/css';

/** Phones side by side, below each other where there is no room. */
export const row = style({ display: 'flex', flexWrap: 'wrap', gap: '24px', alignItems: 'flex-start', selectors: { '& + &': { marginBlockStart: '24px' } } });

const base = style({ position: 'relative', flex: 'none', maxInlineSize: '100%', overflow: 'hidden', borderRadius: '12px', border: '1px solid #8886', boxSizing: 'border-box' });

/** The size of each phone's screen. Spec: visual.md 12. */
export const phone = styleVariants({
  android: { inlineSize: '362px', blockSize: '720px' },
  ios: { inlineSize: '395px', blockSize: '720px' },
}, (size) => [base, size]);

/** The preview takes the whole phone. */
export const fill = style({ blockSize: '100%', inlineSize: '100%', maxInlineSize: 'none' });
