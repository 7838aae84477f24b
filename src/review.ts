/** Sign-off with views. Import `styles.css` and then `review.css` once beside it. All that needs no React is in `./review/core`. */
export { coverageOf } from './review/coverage/coverageOf.js';
export { diffFlows } from './review/diff/diffFlows.js';
export { flowDigest } from './review/digest/flowDigest.js';
export { reduceReview } from './review/record/reduceReview.js';
export { frameToPng } from './reviewViews/storyboard/frameToPng.js';
export { FlowStoryboard } from './reviewViews/storyboard/FlowStoryboard.js';
export { FlowDiff } from './reviewViews/diff/FlowDiff.js';
export { FlowMap } from './reviewViews/map/FlowMap.js';
export { ScreenFrame } from './reviewViews/frame/ScreenFrame.js';
export { FlowReview } from './reviewViews/review/FlowReview.js';
export { ReviewRecord } from './reviewViews/review/ReviewRecord.js';
export { useFlowReview } from './reviewViews/review/useFlowReview.js';
export { enReviewViews as reviewViewStrings } from './strings/enReviewViews.js';

export type { FrameState } from './review/frames/storyFrame.js';
export type { FrameLook, ScreenFrameProps } from './reviewViews/frame/ScreenFrame.js';
export type { FlowMapProps } from './reviewViews/map/FlowMap.js';
export type { FlowStoryboardProps, StoryboardHandle } from './reviewViews/storyboard/FlowStoryboard.js';
export type { StoryboardZoom } from './reviewViews/storyboard/StoryboardBar.js';
export type { FlowDiffProps } from './reviewViews/diff/FlowDiff.js';
export type { FlowReviewProps } from './reviewViews/review/FlowReview.js';
export type { ReviewRecordProps } from './reviewViews/review/ReviewRecord.js';
export type { FlowReviewHandle, FlowReviewOptions } from './reviewViews/review/useFlowReview.js';
export type { ReviewViewStringId, ReviewViewStrings } from './strings/enReviewViews.js';
