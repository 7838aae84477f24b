import { parseFlow } from '../../document/parseFlow.js';
import { createReviewViewText } from '../../strings/createReviewViewText.js';
import { fetchReviewWords } from '../../strings/fetchReviewWords.js';
import { fetchWords } from '../../strings/fetchWords.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { flowDigest } from '../digest/flowDigest.js';
import { contentPolicy } from './contentPolicy.js';
import type { ExportedReview } from './exportedReview.js';
import type { ExportOptions } from './exportReviewHtml.js';
import { inertJson, inertText } from './inertText.js';

/** Writes the page; the part of `exportReviewHtml` that is fetched late, with the page as text and the words of its language. */
export async function writeReviewHtml(flow: string | object, events: readonly unknown[], options: ExportOptions): Promise<string> {
  const [{ pageText }, review] = await Promise.all([import('./pageText.js'), exportedReview(flow, events, options)]);
  const text = createReviewViewText(review.locale, review.words.views ? [{ language: review.locale, words: review.words.views }] : []);
  return `<!doctype html>
<html lang="${inertText(review.locale)}" dir="${directionOf(review.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(pageText)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="whatsapp-flow-preview">
<title>${inertText(review.title)}</title>
<style>${pageText.style}</style>
</head>
<body>
<noscript>${inertText(review.title)}. ${inertText(text('exportNeedsScript'))}</noscript>
<script type="application/json" id="flow-review">${inertJson(review)}</script>
<script>${pageText.script}</script>
<script type="text/plain" id="third-party-notices">
${pageText.notices}
</script>
</body>
</html>
`;
}

/** What the page shows, with the words of its language. Optional parts that are not there have no key. */
async function exportedReview(flow: string | object, events: readonly unknown[], options: ExportOptions): Promise<ExportedReview> {
  const { before, at, head, launch, chat, platform = 'android', colorScheme = 'auto', timeZone = 'UTC' } = options;
  const locale = usableLocale(options.locale ?? 'en');
  const { document } = parseFlow(flow);
  const [{ language, words }, own] = await Promise.all([fetchWords(locale), fetchReviewWords(locale)]);
  const first = document?.screens[0]?.title;
  return {
    flow: textOf(flow),
    ...(before !== undefined && { before: textOf(before) }),
    events,
    ...(head !== undefined && { head }),
    ...(document && { digest: flowDigest(document).flow }),
    title: options.title ?? (typeof first === 'string' && first !== '' ? first : 'Flow'),
    ...(at !== undefined && { at }),
    platform, colorScheme, locale, timeZone,
    ...(launch && { launch }),
    ...(chat && { chat }),
    words: {
      preview: { ...(language !== 'en' && words), ...options.previewStrings },
      views: { ...own.views, ...options.strings },
      changes: { ...own.changes, ...options.changeStrings },
    },
  };
}

const textOf = (source: string | object) => (typeof source === 'string' ? source : JSON.stringify(source));
