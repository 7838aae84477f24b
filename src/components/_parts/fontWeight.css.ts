import { style, styleVariants } from '@vanilla-extract/css';

/** `font-weight` of TextBody and TextCaption. Spec: components.md 4. */
export const fontWeight = styleVariants({
  normal: {},
  bold: { fontWeight: 700 },
  italic: { fontStyle: 'italic' },
  bold_italic: { fontWeight: 700, fontStyle: 'italic' },
});
/** `strikethrough` of TextBody and TextCaption. */
export const struck = style({ textDecoration: 'line-through' });
