import { useMemo } from 'react';
import { parseFlow } from '../document/parseFlow.js';
import { flowDigest } from '../review/digest/flowDigest.js';
import * as tool from '../reviewViews/tool/tool.css.js';
import type { ReviewViewText } from '../strings/createReviewViewText.js';
import * as styles from './ExportedPage.css.js';

/** Says by its digest which earlier version the Flow is held against; nothing where it is no Flow. */
export function EarlierVersion({ before, text }: { readonly before: string; readonly text: ReviewViewText }) {
  const digest = useMemo(() => {
    const { document } = parseFlow(before);
    return document && flowDigest(document).flow;
  }, [before]);
  return digest && <p className={`${tool.text} ${styles.aside}`}>{text('exportEarlier')}: <span className={styles.digest}>{digest}</span></p>;
}
