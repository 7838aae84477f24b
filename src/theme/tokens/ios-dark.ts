import { androidDark } from './android-dark.js';
import type { ColorTokens } from './colorTokens.js';

/** iOS in dark: what differs from Android in dark. Cards one step lighter than the sheet are unverified. Spec: README 17; visual.md 9. */
export const iosDark: ColorTokens = {
  ...androidDark,
  text: { ...androidDark.text, placeholder: '#757778' },
  surface: { ...androidDark.surface, sheet: '#1D1F1F', card: '#2A2C2C' },
  control: { ring: '#FAFAFA', clear: '#757778', clearMark: '#2A2C2C', chevron: '#757778' },
  picture: { dot: '#FFFFFF', fade: 'rgba(0, 0, 0, .2)' },
  header: { back: 'rgba(255, 255, 255, .6)', menuDisc: 'rgba(255, 255, 255, .1)', grabber: '#757778', track: 'rgba(255, 255, 255, .1)' },
  chat: {
    ...androidDark.chat, wallpaper: '#0F0F0F', incoming: '#232625', outgoing: '#184D36', businessNotice: '#171717', businessNoticeText: '#A0E0B0',
    composer: '#282828', tray: '#101010', action: '#21C063',
  },
};
