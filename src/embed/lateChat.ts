import { lateView } from '../components/_parts/lateView.js';

/** The phone with its chat, in a chunk of its own: most previews are a sheet alone. */
export const LatePhone = lateView(() => import('../chat/PhoneSurface.js').then(({ PhoneSurface }) => PhoneSurface));
/** The window on a computer, in a chunk of its own. */
export const LateDesktop = lateView(() => import('../chat/DesktopSurface.js').then(({ DesktopSurface }) => DesktopSurface));
