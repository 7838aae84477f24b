/** Every colour of the preview by role; filled once per platform and scheme. Spec: visual.md 2 to 9. */
export interface ColorTokens {
  readonly accent: { readonly fill: string; readonly text: string; readonly strong: string; readonly soft: string; readonly on: string };
  readonly text: {
    readonly primary: string; readonly secondary: string; readonly disabled: string; readonly inverse: string; readonly placeholder: string;
  };
  readonly surface: {
    readonly sheet: string; readonly card: string; readonly window: string; readonly emphasized: string; readonly highlight: string;
    readonly inverse: string; readonly pressed: string; readonly dim: string;
  };
  readonly line: { readonly divider: string; readonly outline: string; readonly soft: string };
  readonly error: { readonly text: string; readonly soft: string; readonly strong: string };
  readonly status: { readonly warning: string; readonly positive: string; readonly dot: string; readonly verified: string };
  readonly button: { readonly disabled: string; readonly disabledText: string };
  readonly control: { readonly ring: string; readonly clear: string; readonly clearMark: string; readonly chevron: string };
  /** Over pictures, the same in light and dark. */
  readonly picture: { readonly dot: string; readonly fade: string };
  readonly header: { readonly back: string; readonly menuDisc: string; readonly grabber: string; readonly track: string };
  /** Body of the phone and the edge of it, the same in light and dark. */
  readonly device: { readonly body: string; readonly edge: string };
  readonly chat: {
    readonly wallpaper: string; readonly drawing: string; readonly incoming: string; readonly outgoing: string; readonly time: string; readonly read: string;
    readonly businessNotice: string; readonly businessNoticeText: string; readonly encryptionNotice: string; readonly encryptionNoticeText: string;
    readonly dateChip: string; readonly composer: string; readonly tray: string; readonly action: string; readonly quote: string; readonly quoteFill: string;
  };
}

/** The colours that change when a reader asks for more contrast. Spec: README 45. */
export interface ContrastTokens {
  readonly accent: ColorTokens['accent'];
  readonly text: ColorTokens['text'];
  readonly line: ColorTokens['line'];
}
