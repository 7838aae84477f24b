/** Size, line and tracking in px, weight as CSS counts it. */
export interface TypeToken {
  readonly size: number;
  readonly line: number;
  readonly weight: number;
  readonly tracking: number;
}

/** Every role a text can have. Spec: visual.md 5. */
export type TypeRole =
  | 'heading' | 'subheading' | 'body' | 'caption' | 'title' | 'label' | 'floating' | 'value' | 'groupLabel' | 'groupDescription'
  | 'option' | 'optionDescription' | 'helper' | 'counter' | 'button' | 'optIn' | 'footnote' | 'snackbar'
  | 'message' | 'note' | 'time' | 'chatName' | 'cta' | 'notice';

/** Every measure of the preview by role, in px at 1x; filled once per platform. Spec: visual.md 1 to 8, 10. */
export interface MetricTokens {
  readonly family: string;
  readonly type: { readonly [R in TypeRole]: TypeToken };
  /** `field`, `text`, `group`: above such a component; below any of them it is `text`, below a picture `picture`. */
  readonly space: {
    readonly side: number; readonly inset: number; readonly field: number; readonly text: number; readonly picture: number; readonly group: number; readonly first: number;
  };
  readonly radius: { readonly field: number; readonly button: number; readonly sheet: number; readonly image: number; readonly snackbar: number };
  readonly height: { readonly field: number; readonly area: number; readonly row: number; readonly button: number; readonly header: number };
  readonly grabber: { readonly width: number; readonly height: number; readonly top: number };
  /** Around the sheet: bars of the phone, header and bubbles of the chat. Spec: visual.md 11, 12. */
  readonly phone: {
    readonly status: number; readonly home: number; readonly header: number; readonly avatar: number; readonly composer: number;
    readonly bubble: number; readonly widest: number; readonly radius: number; readonly picture: number; readonly inset: number; readonly row: number; readonly notice: number;
  };
  readonly sheet: { readonly top: number; readonly handle: number; readonly bottom: number };
}
