/** Who writes to the reader. */
export interface ChatBusiness {
  readonly name?: string | undefined;
  /** Address of a picture, drawn round in the header, where the name's first letter stands in, and beside the footnote. The page asks for no picture the host does not name. */
  readonly avatar?: string | undefined;
  readonly verified?: boolean | undefined;
}

/** A picture above the text of a message. */
export interface MessagePicture {
  /** Address of the picture, such as a `data:` or `blob:` one. */
  readonly image: string;
  /** What it shows, for those who can't see it. */
  readonly alt?: string | undefined;
}

/** The message that opens a Flow. Spec: endpoint.md 9.1, visual.md 11. */
export interface FlowMessageContent {
  /** A line of text, or a picture. */
  readonly header?: string | MessagePicture | undefined;
  readonly body?: string | undefined;
  readonly footer?: string | undefined;
  /** Text of the button, `flow_cta`. */
  readonly cta?: string | undefined;
  /** When it came, as the chat writes it. */
  readonly time?: string | undefined;
  /** A template's button wears an icon; `interactive` (default) does not. */
  readonly variant?: 'interactive' | 'template' | undefined;
  /**
   * `expired`: the button is dead, as after the endpoint's 427. `refused`: WhatsApp refuses to open the Flow, as when it is blocked.
   * Spec: endpoint.md 6, 8.
   */
  readonly state?: 'open' | 'expired' | 'refused' | undefined;
}

/** Any other message of the chat, as the host adds them. */
export interface ChatMessage {
  readonly from: 'business' | 'user';
  readonly text: string;
  readonly time?: string | undefined;
  /** Before the Flow's message, or after all else (default). */
  readonly place?: 'before' | 'after' | undefined;
}

/** The chat around a Flow. */
export interface ChatContent {
  readonly business?: ChatBusiness | undefined;
  readonly message?: FlowMessageContent | undefined;
  /** What else is said; a host appends what the bot says next. */
  readonly messages?: readonly ChatMessage[] | undefined;
  /** Clock of the phone, and time of every message without one. Default `09:41`. */
  readonly time?: string | undefined;
  /** Words of the chip above the messages. Default: today, in the reader's language. */
  readonly date?: string | undefined;
  /** Which notice stands above the messages. Default `business`. */
  readonly notice?: 'business' | 'encryption' | 'none' | undefined;
  /** Unread messages of other chats, which iOS counts beside the way back. Default: none, as on Android. */
  readonly unread?: number | undefined;
  /** Draw the body of the phone around the screen. Default `true`. */
  readonly frame?: boolean | undefined;
}
