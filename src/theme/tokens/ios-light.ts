import { androidLight } from './android-light.js';
import type { ColorTokens } from './colorTokens.js';

/** iOS in light: what differs from Android in light. Spec: visual.md 1, 2, 4, 6.2, 7, 9, 11. */
export const iosLight: ColorTokens = {
  ...androidLight,
  text: { ...androidLight.text, placeholder: '#C7C7C9' },
  surface: { ...androidLight.surface, sheet: '#F5F5F5' },
  button: { disabled: '#EBEAEB', disabledText: '#BDBCBD' },
  control: { ring: '#0A0A0A', clear: '#6C6C6E', clearMark: '#FFFFFF', chevron: '#C7C7C9' },
  picture: { dot: '#FFFFFF', fade: 'rgba(0, 0, 0, .2)' },
  header: { back: '#6C6B6D', menuDisc: 'rgba(0, 0, 0, .04)', grabber: '#8A8A8A', track: '#EBEBEB' },
  chat: { ...androidLight.chat, tray: '#F5F1EB', action: '#1B8755' },
};
