/** Sign-off without views: digests, differences, coverage, walks and the record of a review. Runs without React, in browsers and in Node. */
export { applyFlowDiff, invertFlowDiff } from './review/diff/applyFlowDiff.js';
export { describeChange } from './review/diff/describeChange.js';
export { diffFlows } from './review/diff/diffFlows.js';
export { canonicalJson } from './review/digest/canonicalJson.js';
export { flowDigest } from './review/digest/flowDigest.js';
export { createPin } from './review/record/createPin.js';
export { createReviewEvent } from './review/record/createReviewEvent.js';
export { eventHash } from './review/record/eventHash.js';
export { reduceReview } from './review/record/reduceReview.js';
export { resolvePin } from './review/record/resolvePin.js';
export { enReview as reviewStrings } from './strings/enReview.js';

export type { Addition, ChangeSubject, FlowChange, Move, Removal, ValueChange } from './review/diff/flowChange.js';
export type { FlowDigest, ScreenDigest } from './review/digest/flowDigest.js';
export type { RecordProblem } from './review/record/checkChain.js';
export type { ReviewMoment, ReviewWish } from './review/record/createReviewEvent.js';
export type { Pin, Twins } from './review/record/pin.js';
export type { PinPlace } from './review/record/resolvePin.js';
export type { DecisionSubject, ReviewAct, ReviewActor, ReviewEvent, ReviewStamp, Verdict } from './review/record/reviewEvent.js';
export type { ReviewDecision, ReviewState, ReviewStatus, ReviewThread, ScreenReview, Standing } from './review/record/reviewState.js';
export type { ReviewWords } from './strings/createReviewText.js';
export type { ReviewStringId, ReviewStrings } from './strings/enReview.js';
