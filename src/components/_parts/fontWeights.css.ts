import { style } from '@vanilla-extract/css';

/**
 * `font-weight` of TextBody and TextCaption, to be composed with their own style: as classes of their own they would be printed
 * before it, and lose. Spec: components.md 4.
 */
export const fontWeights = {
  normal: {},
  bold: { fontWeight: 700 },
  italic: { fontStyle: 'italic' },
  bold_italic: { fontWeight: 700, fontStyle: 'italic' },
} as const;
/** `strikethrough` of TextBody and TextCaption. */
export const struck = style({ textDecoration: 'line-through' });
