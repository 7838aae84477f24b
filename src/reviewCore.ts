/** Sign-off without views: digests, differences, coverage, walks and the record of a review. Runs without React, in browsers and in Node. */
export { applyFlowDiff, invertFlowDiff } from './review/diff/applyFlowDiff.js';
export { describeChange } from './review/diff/describeChange.js';
export { diffFlows } from './review/diff/diffFlows.js';
export { canonicalJson } from './review/digest/canonicalJson.js';
export { flowDigest } from './review/digest/flowDigest.js';
export { enReview as reviewStrings } from './strings/enReview.js';

export type { Addition, ChangeSubject, FlowChange, Move, Removal, ValueChange } from './review/diff/flowChange.js';
export type { FlowDigest, ScreenDigest } from './review/digest/flowDigest.js';
export type { ReviewWords } from './strings/createReviewText.js';
export type { ReviewStringId, ReviewStrings } from './strings/enReview.js';
