import { icon } from './icon.js';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Diagonal cross in a box of 24. */
export const CloseIcon = icon(24, 24, <path {...line} d="M6.5 6.5l11 11m0-11l-11 11" />);
/** Arrow to the start in a box of 24. */
export const ArrowBackIcon = icon(24, 24, <path {...line} strokeLinecap="butt" strokeLinejoin="miter" d="M20 12H5.6m7.1-7.3L5.4 12l7.3 7.3" />);
/** Chevron to the start, 9 by 17. */
export const ChevronBackIcon = icon(9, 17, <path {...line} d="M8 1L1 8.5 8 16" />);
/** Chevron to the end, 8 by 14. */
export const ChevronIcon = icon(8, 14, <path {...line} d="M1.2 1.2L6.8 7l-5.6 5.8" />);
/** Solid triangle to the end, 6 by 10. */
export const TriangleIcon = icon(6, 10, <path fill="currentColor" d="M1 1.5h.8c.4 0 .8.2 1.1.5l2.3 2.3a1 1 0 0 1 0 1.4L2.9 8c-.3.3-.7.5-1.1.5H1z" />);
/** Three dots, one above the other, in a box of 24. */
export const DotsVerticalIcon = icon(24, 24, <g fill="currentColor"><circle cx="12" cy="6" r="2" /><circle cx="12" cy="12" r="2" /><circle cx="12" cy="18" r="2" /></g>);
/** Three dots in a row in a box of 24. */
export const DotsHorizontalIcon = icon(24, 24, <g fill="currentColor"><circle cx="6.5" cy="12" r="1.8" /><circle cx="12" cy="12" r="1.8" /><circle cx="17.5" cy="12" r="1.8" /></g>);
const tick = 'M3 8.6l3.2 3.2L13 4.6';
/** Tick in a box of 16. */
export const TickIcon = icon(16, 16, <path {...line} d={tick} />);
/** The same as iOS draws it. */
export const ThinTickIcon = icon(16, 16, <path {...line} strokeWidth={1.5} d={tick} />);
/** Filled disc with a cross, in a box of 21; the cross is see-through. */
export const ClearDiscIcon = icon(21, 21, <path fill="currentColor" fillRule="evenodd" d="M10.5 0a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21zM7.7 6.6l2.8 2.8 2.8-2.8 1.1 1.1-2.8 2.8 2.8 2.8-1.1 1.1-2.8-2.8-2.8 2.8-1.1-1.1 2.8-2.8-2.8-2.8z" />);
/** Camera in a box of 24. */
export const CameraIcon = icon(24, 24, <g {...line}><path d="M4.5 7.5H8l1.5-2.5h5L16 7.5h3.5A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18V9a1.5 1.5 0 0 1 1.5-1.5z" /><circle cx="12" cy="13.2" r="3.4" /></g>);
/** Sheet of paper in a box of 24. */
export const DocumentIcon = icon(24, 24, <path {...line} d="M13.5 3v5.5H19M9 13h6m-6 3.5h6M6.5 3h7L19 8.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19.5v-15A1.5 1.5 0 0 1 6.5 3z" />);
/** Letter i in a ring, in a box of 24. */
export const InfoIcon = icon(24, 24, <g {...line}><circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.6v.1" /></g>);
/** Exclamation mark in a ring, in a box of 24. */
export const AlertIcon = icon(24, 24, <g {...line}><circle cx="12" cy="12" r="9" /><path d="M12 7.5V13m0 3.3v.1" /></g>);
/** Flag in a box of 24. */
export const FlagIcon = icon(24, 24, <path {...line} d="M6 21V4h11l-2 4.5 2 4.5H6" />);
/** Filled dot in a box of 10. */
export const DotIcon = icon(10, 10, <circle cx="5" cy="5" r="5" fill="currentColor" />);
