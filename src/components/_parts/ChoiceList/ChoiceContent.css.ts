import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetMedia, resetText } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

/** On the row of an option that can't be chosen. */
export const disabled = style({});
const grey = { [`${disabled} &`]: { color: vars.text.disabled } };

const picture = style([resetMedia, { borderRadius: 8, objectFit: 'cover' }]);
/** Picture or colour; nobody has published its sizes: the first is the thumbnail of the photo picker. Spec: README 43. */
export const media = styleVariants({ regular: [picture, { height: 48, width: 48 }], large: [picture, { height: 80, width: 80 }] });
/** In the place of a picture that can't be shown. */
export const missing = style({ background: vars.surface.highlight });
/** Texts of a row: what stands at its end goes below the others where words would have to be broken. */
export const texts = style([resetText, { alignItems: 'center', columnGap: 12, display: 'flex', flex: '1 1 0', flexWrap: 'wrap', overflowWrap: 'break-word' }]);
/** Title over description, each at the row's start whatever direction it reads in. */
export const words = style([resetText, { alignItems: 'flex-start', display: 'flex', flex: '1 1 6em', flexDirection: 'column', maxWidth: '100%', minWidth: 'auto' }]);
/** Title. */
export const title = style([resetText, { ...typeStyle('option'), color: vars.text.primary, maxWidth: '100%', selectors: grey }]);
/** Title of what was chosen from a page. */
export const chosen = style({ color: vars.accent.text, fontWeight: 500 });
/** Description. */
export const description = style([resetText, { ...typeStyle('optionDescription'), color: vars.text.secondary, maxWidth: '100%', selectors: grey }]);
/** Metadata, beside the control. */
export const metadata = style([resetText, { ...typeStyle('optionDescription'), color: vars.text.secondary, marginInlineStart: 'auto', maxWidth: 'max(40%, 8em)', textAlign: 'end', selectors: grey }]);
