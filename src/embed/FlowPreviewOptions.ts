import type { ChatContent } from '../chat/ChatContent.js';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';
import type { FlowLaunch, FlowOptions, FlowResponse } from '../engine/controller.js';
import type { Endpoint } from '../engine/endpoint.js';
import type { FlowEvent } from '../engine/events.js';
import type { Strings } from '../strings/en.js';
import type { ColorScheme, Platform } from '../theme/themeNames.js';

/** What a preview shows, how, and whom it tells, without a word of React. */
export interface FlowPreviewOptions {
  /** Flow JSON, as text or as an object. Never mutated. Text gives findings a line and column. */
  readonly flow: string | object;
  /** Which phone is imitated. Default `android`. */
  readonly platform?: Platform | undefined;
  /** `auto` follows the reader's system. Default `auto`. */
  readonly colorScheme?: ColorScheme | undefined;
  /**
   * `sheet` (default) is the sheet over a dimmed backdrop; `screen` the bare screen; `phone` a phone with the chat, where pressing
   * the message opens the Flow; `desktop` what a reader on a computer sees, where Flows do not open.
   */
  readonly surface?: 'phone' | 'sheet' | 'screen' | 'desktop' | undefined;
  /**
   * How the preview takes the box the host has for it. `none` (default): 720 px high and at most 400 wide, or what a rule of the page
   * says. `fill`: laid out as large as the box. `contain`: at its own proportions as large as the box lets it be, down to a
   * thumbnail or up to a wall, with text drawn sharp at that size. Changing to or from `contain` starts a new run.
   */
  readonly fit?: 'none' | 'fill' | 'contain' | undefined;
  /** What the opening message carries. A launch that says something else starts the run again. */
  readonly launch?: FlowLaunch | undefined;
  /** The chat around the Flow, for `phone` and `desktop`; the business is also named in the footnote. */
  readonly chat?: ChatContent | undefined;
  /** Answers the requests of a dynamic Flow. Without one the preview answers itself. */
  readonly endpoint?: Endpoint | undefined;
  /**
   * Decides, while there is no endpoint, where a data exchange leads if several routes lead on: a screen id, or undefined to ask
   * the viewer in a bar below the phone.
   */
  readonly chooseRoute?: FlowOptions['chooseRoute'] | undefined;
  /** BCP 47, for dates, numbers and the direction of text. Default `en`. */
  readonly locale?: string | undefined;
  /** IANA zone of the timestamps of DatePicker before 5.0. Default `UTC`. */
  readonly timeZone?: string | undefined;
  /** `auto` (default) follows the locale. */
  readonly dir?: 'auto' | 'ltr' | 'rtl' | undefined;
  /** Other words for texts of the interface. */
  readonly strings?: Partial<Strings> | undefined;
  /** Size of texts, 1 to 2. Default 1. */
  readonly textScale?: number | undefined;
  /** `false` shows a screen to be looked at, out of reach of pointer, keyboard and screen reader's controls. Default `true`. */
  readonly interactive?: boolean | undefined;
  /** Id of the screen on show, if the host decides that; goes with `onScreenChange`. */
  readonly screen?: string | undefined;
  readonly onScreenChange?: ((screen: string) => void) | undefined;
  /** Everything that happens to the run, as data that can be recorded and replayed. */
  readonly onEvent?: ((event: FlowEvent) => void) | undefined;
  readonly onComplete?: ((response: FlowResponse) => void) | undefined;
  /** Opens a link in place of a new window. */
  readonly onOpenUrl?: ((url: string) => void) | undefined;
  /** Every finding about the document and the run, whenever the list changes. */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined;
  /** Help was chosen in the menu of the header, which belongs to WhatsApp and does nothing by itself here. */
  readonly onHelp?: (() => void) | undefined;
  /** Report was chosen in the menu of the header. */
  readonly onReport?: (() => void) | undefined;
  /**
   * Marks the components that findings belong to: `true` the preview's own, a list those in it. What belongs to a screen, or to
   * something of it that is not on show, marks its header. Default `false`.
   */
  readonly showFindings?: boolean | readonly Diagnostic[] | undefined;
  /** JSON pointer of a component or a finding: a new one leads to its screen, into view, and is outlined for as long as it is given. */
  readonly focusedPointer?: string | undefined;
  /** The reader clicked or focused a component: its JSON pointer, and its place if the Flow was given as text. */
  readonly onComponentFocus?: ((pointer: string, range?: Range) => void) | undefined;
}
