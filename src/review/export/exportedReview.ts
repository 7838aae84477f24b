import type { ChatContent } from '../../chat/ChatContent.js';
import type { FlowLaunch } from '../../engine/controller.js';
import type { Strings } from '../../strings/en.js';
import type { ReviewStrings } from '../../strings/enReview.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import type { ColorScheme, Platform } from '../../theme/themeNames.js';

/** What an exported page holds, as it stands in its block of data. Plain JSON. */
export interface ExportedReview {
  /** JSON text of the Flow, as it was handed in. */
  readonly flow: string;
  /** JSON text of the earlier version. */
  readonly before?: string;
  readonly events: readonly unknown[];
  readonly head?: string;
  /** Digest of the Flow when the page was written; the page works it out again and says where the two differ. */
  readonly digest?: string;
  readonly title: string;
  /** When the page was written, as the host said. */
  readonly at?: string;
  readonly platform: Platform;
  readonly colorScheme: ColorScheme;
  /** BCP 47, as `Intl` takes it. */
  readonly locale: string;
  readonly timeZone: string;
  readonly launch?: FlowLaunch;
  readonly chat?: ChatContent;
  /** Texts in the language of the page: English where there are none. */
  readonly words: {
    readonly preview?: Partial<Strings>;
    readonly views?: Partial<ReviewViewStrings>;
    readonly changes?: Partial<ReviewStrings>;
  };
}
