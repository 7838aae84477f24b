import type { ExportedReview } from '../review/export/exportedReview.js';

/** Reads the data of a page. It was written by `exportReviewHtml` of the same version, script and data in one file. */
export function readData(page: Document): ExportedReview {
  return JSON.parse(page.getElementById('flow-review')?.textContent ?? '') as ExportedReview;
}
