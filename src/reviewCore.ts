/** Sign-off without views: digests, differences, coverage, walks and the record of a review. Runs without React, in browsers and in Node. */
export { canonicalJson } from './review/digest/canonicalJson.js';
export { flowDigest } from './review/digest/flowDigest.js';

export type { FlowDigest, ScreenDigest } from './review/digest/flowDigest.js';
