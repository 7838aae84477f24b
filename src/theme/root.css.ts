import { style } from '@vanilla-extract/css';
import { vars } from './contract.css.js';
import { shield } from './reset.css.js';
import { typeStyle } from './typeStyle.js';

/** Sets every inherited property anew, so that the text styles of the host's page end at our root. `direction` is the host's to say. */
export const root = style([shield, {
  ...typeStyle('body'),
  boxSizing: 'border-box',
  color: vars.text.primary,
  cursor: 'auto',
  fontFamily: vars.family,
  fontFeatureSettings: 'normal',
  fontStretch: 'normal',
  fontStyle: 'normal',
  fontVariant: 'normal',
  hyphens: 'manual',
  listStyle: 'none',
  overflowWrap: 'anywhere',
  tabSize: 4,
  textAlign: 'start',
  textIndent: 0,
  textShadow: 'none',
  textTransform: 'none',
  textSizeAdjust: '100%',
  WebkitFontSmoothing: 'antialiased',
  WebkitTapHighlightColor: 'transparent',
  whiteSpace: 'normal',
  wordBreak: 'normal',
  wordSpacing: 'normal',
  // A forced palette makes all words alike; what can't be used has the palette's own grey, whatever the theme says.
  '@media': { '(forced-colors: active)': { selectors: { '&&': { vars: { [vars.text.disabled]: 'GrayText' } } } } },
}]);
