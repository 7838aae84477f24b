import type { ChatContent } from '../../chat/ChatContent.js';
import type { FlowLaunch } from '../../engine/controller.js';
import type { Strings } from '../../strings/en.js';
import type { ReviewStrings } from '../../strings/enReview.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import type { ColorScheme, Platform } from '../../theme/themeNames.js';

/** How a page is exported. */
export interface ExportOptions {
  /** An earlier version, JSON text or an object: the page then shows what changed since. */
  readonly before?: string | object | undefined;
  /** Heading of the page. Default: the title of the first screen. */
  readonly title?: string | undefined;
  /** When it is written, ISO 8601, as the page shall say; says nothing where it is left out: this library has no clock. */
  readonly at?: string | undefined;
  /** Hash of the last event where the host keeps it apart. */
  readonly head?: string | undefined;
  /** Phone that is imitated at first; the reader may choose another. Default `android`. */
  readonly platform?: Platform | undefined;
  /** Scheme at first; the reader may choose another. Default `auto`. */
  readonly colorScheme?: ColorScheme | undefined;
  /** BCP 47, for words, dates, numbers and direction. Default `en`. */
  readonly locale?: string | undefined;
  /** Zone the times are told in. Default `UTC`. */
  readonly timeZone?: string | undefined;
  /** What the opening message carries, as `FlowPreview` takes it. */
  readonly launch?: FlowLaunch | undefined;
  /** The chat around the Flow, as `FlowPreview` takes it. Only `data:` pictures are shown. */
  readonly chat?: ChatContent | undefined;
  /** Other words for the page and its views, by their ids in `reviewViewStrings`. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  /** Other words for the sentences of changes, by their ids in `reviewStrings`. */
  readonly changeStrings?: Partial<ReviewStrings> | undefined;
  /** Other words for texts of the preview itself. */
  readonly previewStrings?: Partial<Strings> | undefined;
}

/**
 * Writes a review as one HTML text that needs nothing else: the Flow to be tried, every screen, what changed, and the record. It
 * opens from disk, fetches nothing, and lets no script or style but its own run. The same input gives the same text. A source that is
 * no Flow gives a page that says so. Fetches its page, and the words of `locale`, when first called.
 */
export async function exportReviewHtml(flow: string | object, events: readonly unknown[] = [], options: ExportOptions = {}): Promise<string> {
  const { writeReviewHtml } = await import('./writeReviewHtml.js');
  return writeReviewHtml(flow, events, options);
}
