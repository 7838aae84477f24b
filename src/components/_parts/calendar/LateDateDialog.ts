import { lateView } from '../lateView.js';

/** The dialog of the date fields, with all that reckons in calendar dates, in a chunk of its own. */
export const LateDateDialog = lateView(() => import('./DateDialog.js').then(({ DateDialog }) => DateDialog));
