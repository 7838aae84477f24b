import { globalStyle, style } from '@vanilla-extract/css';
import * as styles from '../FlowPreview.css.js';
import { natural } from './natural.js';

/** What `fit="contain"` fits the preview into: all of the host's box, or where that has no height, as high as the preview needs. */
export const box = style({ overflow: 'hidden', position: 'relative' });
globalStyle(`:where(${box})`, { blockSize: '100%', inlineSize: '100%' });

function holding([width, height]: readonly [number, number]): string {
  const shape = style({ aspectRatio: `${width} / ${height}` });
  // Taken out of the flow, so that it never decides the size of the box.
  globalStyle(`${shape} > ${styles.root}`, { blockSize: height, inlineSize: width, inset: 0, margin: 'auto', maxInlineSize: 'none', minBlockSize: 0, position: 'absolute' });
  return shape;
}
/** The proportions of what is inside. */
export const inside = { phone: holding(natural.phone), desktop: holding(natural.desktop) };

/** A preview as large as the host's box. */
export const fill = style({});
globalStyle(`:where(${styles.root}${fill})`, { blockSize: '100%', maxInlineSize: 'none' });

// Behind a shadow root it is the host's element that takes the size, and the rest fills it.
globalStyle(':where(:host(:is([fit="fill" i], [fit="contain" i], [data-fit="fill"], [data-fit="contain"])))', { blockSize: '100%', maxInlineSize: 'none' });
globalStyle(':where(:host(:is([fit="contain" i], [data-fit="contain"])))', { minBlockSize: 0 });
