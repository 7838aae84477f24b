import { lateView } from '../lateView.js';

/** The wheels of iPhones, in a chunk of their own. */
export const LateWheelDialog = lateView(() => import('./WheelDialog.js').then(({ WheelDialog }) => WheelDialog));
