import { useId } from 'react';
import * as styles from './ChatScreen.css.js';

/** One tile of our own drawing: cup, book, leaf, key, kite, fish, bulb, cloud. */
const strokes = [
  'M14 20h22v12a8 8 0 0 1-8 8h-6a8 8 0 0 1-8-8zm22 3h5a5 5 0 0 1 0 10h-5M19 9q3 3 0 7m7-7q3 3 0 7',
  'M76 14q10-5 18 1q8-6 18-1v24q-10-5-18 1q-8-6-18-1zm18 1v24',
  'M150 40q-4-22 18-30q6 22-12 28q-6 2-6 2zm0 0q6-14 12-20m-14 24l3-5',
  'M24 84a8 8 0 1 1 6 6l12 12m-4-4l4-4m-8 0l3-3M21 78v.1',
  'M92 72l16 14-16 18-16-18zm0 0v32m-16-18h32m-16 18q-4 6 2 10t-1 10',
  'M142 92q14-16 30 0q-16 16-30 0zm30 0l9-7v14zm-22-2v.1',
  'M30 138a12 12 0 0 1 6 22v6h-12v-6a12 12 0 0 1 6-22zm-6 28h12m-10 5h8m-4-20v9',
  'M84 164a8 8 0 0 1 2-16 12 12 0 0 1 22-2 9 9 0 0 1 2 18z',
  'M158 134l4 9 10 1-8 7 2 10-8-5-9 5 3-10-8-7 10-1zM60 60l6 6m0-6l-6 6M124 62a4 4 0 1 0 .1 0M126 124l8 0m-4-4v8M54 118a3 3 0 1 0 .1 0M112 182l5-5m-2 8l5-5M62 190q4-6 8 0t8 0M10 62q5-5 10 0t10 0',
];

/** The drawing behind a chat, as a pattern that fills its box; of no account to assistive technology. Spec: visual.md 9, 12. */
export function Wallpaper() {
  const id = useId();
  return (
    <svg data-part="wallpaper" className={styles.wallpaper} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="192" height="200" patternUnits="userSpaceOnUse">
          <path d={strokes.join('')} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
