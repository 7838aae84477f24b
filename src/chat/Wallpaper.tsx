import { useId } from 'react';
import * as styles from './ChatScreen.css.js';

/** Our own drawings, each around the middle of a box of 32. */
const drawings = [
  // Cup, book, leaf, key
  'M-11-5H5v8a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6zM5-3h3a4 4 0 0 1 0 8H5M-6-13q3 3 0 5m6-5q3 3 0 5',
  'M0-8q-6-4-13-1V8q7-3 13 1 6-4 13-1V-9q-7-3-13 1zm0 0V9m-9-12q3-1 5 0m-5 5q3-1 5 0M4-3q3-1 5 0M4 2q3-1 5 0',
  'M-9 11Q-13-9 8-13 14 8-5 11q-4 0-4 0zm0 0Q-4-2 3-7m-8 12h7M-2-1h6M-14 14l5-3',
  'M-7-12a6 6 0 1 1 4 10L11 12m-3-3l3-3m-7-1l3-3M-9-7v.1',
  // Kite, fish, bulb, cloud
  'M0-14L10-4 0 7-10-4zm0 0V7M-10-4h20M0 7q-4 3 1 5t-2 5',
  'M-14 1Q-4-11 7 1-4 12-14 1zM7 1l7-6v12zM-8-1v.1M-2-3q3 4 0 8',
  'M0-13a8 8 0 0 1 4 15v4h-8V2a8 8 0 0 1 4-15zM-4 9h8m-6 4h4M-2 2l-2-5h8L2 2',
  'M-9 8a6 6 0 0 1 1-12A9 9 0 0 1 8-5a6.5 6.5 0 0 1 2 13z',
  // Star, sun, umbrella, envelope
  'M0-13l4 8 9 1-7 6 2 9-8-4-8 4 2-9-7-6 9-1z',
  'M0-6a6 6 0 1 1 0 12A6 6 0 0 1 0-6zm0-7v3m0 20v3m13-13h-3m-20 0h-3M-9-9l2 2M7 7l2 2M9-9L7-7M-7 7l-2 2',
  'M-13 1a13 13 0 0 1 26 0q-3-3-6 0-4-3-7 0-3-3-7 0-3-3-6 0zM0 1v10a3 3 0 0 0 6 0M0-12v-2',
  'M-13-8h26V9h-26zm0 1L0 3-13-7m26 0L0 3 13-7M-13 8l9-8m17 8L4 0',
  // Note, balloon, flower, boat
  'M-6 9a4 3 0 1 1 0-1V-11l13-3V5a4 3 0 1 1 0-1M-6-6L7-9',
  'M0-14c6 0 9 5 8 10C7 2 3 6 0 6S-7 2-8-4c-1-5 2-10 8-10zM-2 6l-1 3h6L2 6M0 9q4 3 0 6M-4-8q1-3 4-3',
  'M0-7a4 4 0 1 1 4 5 4 4 0 1 1-4 5 4 4 0 1 1-4-5 4 4 0 1 1 4-5zm0 3v.1M0 3v12m0-3q5-4 8-1M0 14q-5-4-8-1',
  'M-14 4h28q-3 8-8 8H-8q-5 0-6-8zM-1 4v-18L10 1H-1m-3 0h-6l6-9',
  // House, ice, plane, glasses
  'M-13 0L0-12 13 0M-9-3v15H9V-3M-3 12V4h6v8M5-8v-4h3v7',
  'M-7-2a7 7 0 0 1 14 0zM-7-2L0 14 7-2M-4 4l6 5M4 4l-5 5M0-9q0-4 3-4',
  'M-14 2L13-12 7 11-2 4zm12 2L13-12M-2 4v9l4-6',
  'M-14-2h9v4a4 4 0 0 1-9 0zM5-2h9v4a4 4 0 0 1-9 0zM-5 0q5-4 10 0M-14-2l2-6m26 6l-2-6',
] as const;
/** Small ones for the room between them. */
const fillers = ['M-3 0h6M0-3v6', 'M0-3a3 3 0 1 0 .1 0', 'M-5 0q2.5-4 5 0t5 0', 'M-2-2l4 4m0-4l-4 4', 'M0 3q-6-4-3-7 2-1 3 1 1-2 3-1 3 3-3 7z'] as const;

/** Cells of the tile across and down, and the size of one. */
const across = 5;
const down = 6;
const cell = 40;

function Tile() {
  const places = Array.from({ length: across * down }, (_, at) => at);
  return places.map((at) => {
    // Neither neighbours nor rows repeat: steps that share no divisor with what they walk through.
    const [x, y] = [(at % across + 0.5) * cell, (Math.floor(at / across) + 0.5) * cell];
    return (
      <g key={at} transform={`translate(${x} ${y})`}>
        <path d={drawings[at * 7 % drawings.length]} transform={`rotate(${at * 53 % 70 - 35})`} />
        <path d={fillers[at * 3 % fillers.length]} transform={`translate(${cell / 2 - 3} ${cell / 2 - 2}) rotate(${at * 37 % 90})`} />
      </g>
    );
  });
}

/** The drawing behind a chat, as a pattern that fills its box; of no account to assistive technology. Spec: visual.md 9, 12. */
export function Wallpaper() {
  const id = useId();
  return (
    <svg data-part="wallpaper" className={styles.wallpaper} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={across * cell} height={down * cell} patternUnits="userSpaceOnUse" patternTransform="rotate(-14)" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
          <Tile />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
