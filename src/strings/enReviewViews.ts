import { enExport } from './enExport.js';
import { enGuide } from './enGuide.js';
import { enSignOff } from './enSignOff.js';
import type { Phrase } from './phrase.js';

/** The words of the views of a review, in English. Apart from `en`, because only who reviews needs them. */
export const enReviewViews = {
  // frames of a storyboard
  storyboard: 'Storyboard',
  storyboardFrames: 'Frames',
  frameEmpty: 'As it opens',
  frameFilled: 'Filled in',
  frameErrors: 'With mistakes',
  frameBranch: 'When {when}',
  frameNotReached: 'Not reached: no values were found for {when}',
  framesShown: { by: 'count', one: '{count} frame', other: '{count} frames' },
  framesOnDemand: 'Show also',
  frameBranches: 'Branches',
  zoom: 'Zoom',
  zoomIn: 'Enlarge',
  zoomOut: 'Reduce',
  percent: '{value} %',
  print: 'Print',
  // map of the routes
  map: 'Map of the routes',
  mapEntry: 'entry',
  mapTerminal: 'terminal',
  mapUnreachable: 'unreachable',
  mapDeadEnd: 'dead end',
  mapWalked: 'walked',
  mapEndpointDecides: 'endpoint decides',
  mapOutline: 'As text',
  notAFlow: 'There is no Flow here that can be drawn.',
  ...enGuide,
  ...enSignOff,
  ...enExport,
} as const;

/** Id of a text of the views of a review. */
export type ReviewViewStringId = keyof typeof enReviewViews;
/** A complete set of texts of the views of a review. */
export type ReviewViewStrings = { readonly [id in ReviewViewStringId]: Phrase };
