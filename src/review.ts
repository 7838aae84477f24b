/** Sign-off with views; the pure part of `./review/core` included. Import `styles.css` and then `review.css` once beside it. */
export * from './reviewCore.js';
export { ScreenFrame } from './reviewViews/frame/ScreenFrame.js';
export { enReviewViews as reviewViewStrings } from './strings/enReviewViews.js';

export type { FrameLook, ScreenFrameProps } from './reviewViews/frame/ScreenFrame.js';
export type { ReviewViewStringId, ReviewViewStrings } from './strings/enReviewViews.js';
