import { style } from '@vanilla-extract/css';
import { metrics, vars } from '../theme/contract.css.js';
import { resetMedia, resetText } from '../theme/reset.css.js';
import { ring } from '../theme/touch.js';
import { typeStyle } from '../theme/typeStyle.js';

/** Row whose centre lies 20 below the button and which ends where the sheet does. Spec: visual.md 4. */
export const footnote = style([resetText, {
  ...typeStyle('footnote'),
  boxSizing: 'border-box',
  color: vars.text.secondary,
  minBlockSize: vars.sheet.bottom,
  paddingBlockEnd: 8,
  paddingBlockStart: `max(11px, 20px - ${metrics.type.footnote.line} / 2)`,
  textAlign: 'center',
}]);
/** Picture of the business, round. */
export const picture = style([resetMedia, { borderRadius: '50%', display: 'inline-block', height: 16, marginInlineEnd: 5, objectFit: 'cover', verticalAlign: -3, width: 16 }]);
/** Leads to WhatsApp's own explanation; heavier than the words beside it, so that not its colour alone tells it from them. */
export const link = style([resetText, {
  color: vars.accent.text,
  // Goes to the next line as a whole, and is larger to the finger than to the eye.
  display: 'inline-block',
  marginBlock: -4,
  paddingBlock: 4,
  fontWeight: metrics.type.title.weight,
  textDecoration: 'none',
  selectors: {
    '&:hover': { '@media': { '(hover: hover)': { textDecoration: 'underline' } } },
    '&:focus-visible': { borderRadius: 2, outline: ring, outlineOffset: 1 },
  },
}]);
