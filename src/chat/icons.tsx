import { icon } from '../components/_parts/icon.js';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.7, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const thin = { ...line, strokeWidth: 1.4 } as const;

/** Rosette with a see-through tick, 16 by 16. */
export const VerifiedIcon = icon(16, 16, <path fill="currentColor" fillRule="evenodd" d="M8 .4l1.9 1.5 2.4-.2.7 2.3 2 1.3L14.2 7.6l.8 2.3-2 1.4-.7 2.3-2.4-.2L8 15.2l-1.9-1.6-2.4.2-.7-2.3-2-1.4.8-2.3L1 5.3 3 4l.7-2.3 2.4.2zm3.5 5L10.4 4.3 7 7.8 5.6 6.4 4.5 7.5 7 10z" />);
/** Handset in a box of 24. */
export const CallIcon = icon(24, 24, <path {...line} d="M5.2 4h3.3l1.6 4.2-2.1 1.6a12 12 0 0 0 6.2 6.2l1.6-2.1L20 15.5v3.3A1.3 1.3 0 0 1 18.6 20 15.5 15.5 0 0 1 4 5.4 1.3 1.3 0 0 1 5.2 4z" />);
/** The same as iOS draws it: larger, in a thin line. */
export const ThinCallIcon = icon(24, 24, <path {...thin} d="M8.2 3.3a2.6 2.6 0 0 0-3.8-.2L3.2 4.3c-.9.9-1.2 2.2-.8 3.5C4.3 14 10 19.7 16.2 21.6c1.3.4 2.6.1 3.5-.8l1.2-1.2a2.6 2.6 0 0 0-.2-3.8l-2.2-1.8a2.2 2.2 0 0 0-2.9.1l-1.3 1.2C11.9 14.1 9.9 12.1 8.7 9.7l1.2-1.3a2.2 2.2 0 0 0 .1-2.9z" />);
/** Shop front in a box of 24. */
export const StoreIcon = icon(24, 24, <g {...line}><path d="M5 4.5h14l1.5 5.5h-17z" fill="currentColor" /><path d="M5 10v9.5h9V10m5 0v9.5" /></g>);
/** Plus in a box of 24. */
export const PlusIcon = icon(24, 24, <path {...thin} d="M12 3.2v17.6M3.2 12h17.6" />);
/** Camera in a box of 24, in a thin line. */
export const ThinCameraIcon = icon(24, 24, <g {...thin}><path d="M3.2 7H7l1.6-2.3a1.4 1.4 0 0 1 1.1-.6h4.6a1.4 1.4 0 0 1 1.1.6L17 7h3.8a2.2 2.2 0 0 1 2.2 2.2v9.8a2.2 2.2 0 0 1-2.2 2.2H3.2A2.2 2.2 0 0 1 1 19V9.2A2.2 2.2 0 0 1 3.2 7z" /><circle cx="12" cy="13.8" r="4.1" /><circle cx="18.7" cy="10.6" r=".4" /></g>);
/** Sticker with a turned corner in a box of 20. */
export const StickerIcon = icon(20, 20, <path {...thin} d="M11.5 18H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5h6a5 5 0 0 1 5 5v4.5zm0 0c0-4 2-6.5 6.5-6.5" />);
/** Microphone in a box of 24. */
export const MicIcon = icon(24, 24, <g {...thin}><rect x="8.5" y="1.7" width="7" height="13" rx="3.5" /><path d="M5 11.8a7 7 0 0 0 14 0M12 18.8v3.6" /></g>);
/** Microphone, filled, in a box of 24. */
export const MicFilledIcon = icon(24, 24, <g {...line}><rect x="9.5" y="3.5" width="5" height="10.5" rx="2.5" fill="currentColor" /><path d="M6 11.5a6 6 0 0 0 12 0M12 17.5v3" /></g>);
/** Face in a box of 24. */
export const FaceIcon = icon(24, 24, <g {...line}><circle cx="12" cy="12" r="8.5" /><path d="M8.2 14a4.2 4.2 0 0 0 7.6 0zM9 9.2v.6m6-.6v.6" /></g>);
/** Paper clip in a box of 24. */
export const ClipIcon = icon(24, 24, <path {...line} d="M16.5 7.5v9a4.5 4.5 0 0 1-9 0V6.8a3.3 3.3 0 0 1 6.6 0v9a1.6 1.6 0 0 1-3.3 0V8" />);
/** Padlock in a box of 12. */
export const LockIcon = icon(12, 12, <path fill="currentColor" d="M3 5V3.8a3 3 0 0 1 6 0V5h.6c.5 0 .9.4.9.9v4.2c0 .5-.4.9-.9.9H2.4a.9.9 0 0 1-.9-.9V5.9c0-.5.4-.9.9-.9zm1.2 0h3.6V3.8a1.8 1.8 0 0 0-3.6 0z" />);
/** Small filled disc with an i, in a box of 12. */
export const InfoDiscIcon = icon(12, 12, <path fill="currentColor" fillRule="evenodd" d="M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8zm-.7 2.1h1.4v1.3H5.3zm0 2.2h1.4v3.9H5.3z" />);
/** Ring with a tick, in a box of 14: an answer that was sent. */
export const SentIcon = icon(14, 14, <g fill="none" stroke="currentColor" strokeWidth="1.2"><circle cx="7" cy="7" r="5.4" /><path d="M4.6 7.2l1.7 1.7 3.2-3.5" /></g>);
/** Two ticks, 16 by 11: read. */
export const TicksIcon = icon(16, 11, <path fill="none" stroke="currentColor" strokeWidth="1.4" d="M.8 5.8l3.2 3.4 6.8-7.8M7 8.3l1 .9L14.8 1.4" />);
/** Arrow out of a box, 18 by 18: the button of a template. */
export const FormIcon = icon(18, 18, <path {...line} strokeWidth="1.5" d="M3 4.5h12M3 9h12M3 13.5h7" />);
/** Bars of the network, 17 by 11. */
export const BarsIcon = icon(17, 11, <path fill="currentColor" d="M0 7.5h3V11H0zm4.6-2.3h3V11h-3zm4.7-2.5h3V11h-3zM14 0h3v11h-3z" />);
/** Fan of the wireless network, 16 by 11. */
export const FanIcon = icon(16, 11, <path fill="none" stroke="currentColor" strokeWidth="1.9" d="M.9 4a10.2 10.2 0 0 1 14.2 0M3.5 6.7a6.4 6.4 0 0 1 9 0M6 9.4a2.9 2.9 0 0 1 4 0" />);
/** Battery lying down, 26 by 12. */
export const BatteryIcon = icon(26, 12, <g><rect x=".6" y=".6" width="21.8" height="10.8" rx="3.2" fill="none" stroke="currentColor" strokeWidth="1.1" opacity=".5" /><rect x="2.2" y="2.2" width="18.6" height="7.6" rx="1.8" fill="currentColor" /><path d="M24 4v4a2.2 2.2 0 0 0 0-4z" fill="currentColor" opacity=".5" /></g>);
/** Wedge of the wireless network, 15 by 12. */
export const WedgeIcon = icon(15, 12, <path fill="currentColor" d="M7.5 12L0 2.7a12 12 0 0 1 15 0z" />);
/** Triangle of the network, 12 by 12. */
export const TriangleBarsIcon = icon(12, 12, <path fill="currentColor" d="M12 0v12H0z" />);
/** Battery standing, 8 by 13. */
export const CellIcon = icon(8, 13, <path fill="currentColor" d="M2.5 0h3v1.3H8V13H0V1.3h2.5z" />);
