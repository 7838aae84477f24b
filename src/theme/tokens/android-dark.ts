import type { ColorTokens, ContrastTokens } from './colorTokens.js';

/** Android in dark; from tokens, no picture of a dark Flow is known. Spec: visual.md 0, 9. */
export const androidDark: ColorTokens = {
  accent: { fill: '#21C063', text: '#21C063', strong: '#D9FDD3', soft: '#103529', on: '#0A0A0A' },
  text: { primary: '#FAFAFA', secondary: 'rgba(255, 255, 255, .6)', disabled: '#424445', inverse: '#0A0A0A', placeholder: 'rgba(255, 255, 255, .6)' },
  surface: {
    sheet: '#1D1F1F', card: '#1D1F1F', window: '#161717', emphasized: '#242626', highlight: 'rgba(255, 255, 255, .1)',
    inverse: '#EEEEEE', pressed: 'rgba(255, 255, 255, .2)', dim: 'rgba(0, 0, 0, .32)',
  },
  line: { divider: 'rgba(255, 255, 255, .1)', outline: '#757778', soft: 'rgba(255, 255, 255, .1)' },
  error: { text: '#FB5061', soft: '#321622', strong: '#FA99A4' },
  status: { warning: '#FFD279', positive: '#71EB85', dot: '#25D366', verified: '#0085F4' },
  button: { disabled: 'rgba(255, 255, 255, .1)', disabledText: '#424445' },
  control: { ring: '#757778', clear: '#757778', clearMark: '#1D1F1F', chevron: 'rgba(255, 255, 255, .6)' },
  picture: { dot: '#FFFFFF', fade: 'rgba(0, 0, 0, .2)' },
  header: { back: '#FAFAFA', menuDisc: 'transparent', grabber: '#757778', track: 'rgba(255, 255, 255, .1)' },
  device: { body: '#0A0A0A', edge: '#606263' },
  chat: {
    wallpaper: '#161717', drawing: 'rgba(255, 255, 255, .1)', incoming: '#242626', outgoing: '#144D37', time: 'rgba(255, 255, 255, .6)', read: '#53BDEB',
    businessNotice: '#1D1F1F', businessNoticeText: '#06CF9C', encryptionNotice: '#1D1F1F', encryptionNoticeText: '#FFD279',
    dateChip: '#1D1F1F', composer: '#242626', tray: '#161717', action: '#53BDEB', quote: '#A79AF0', quoteFill: 'rgba(0, 0, 0, .25)',
  },
};

/** What changes in dark when a reader asks for more contrast. Spec: README 45. */
export const darkContrast: ContrastTokens = {
  accent: { fill: '#71EB85', text: '#71EB85', strong: '#D9FDD3', soft: '#103529', on: '#0A0A0A' },
  text: { primary: '#FFFFFF', secondary: '#D8D8D8', disabled: '#959393', inverse: '#0A0A0A', placeholder: '#BDBDBD' },
  line: { divider: 'rgba(255, 255, 255, .3)', outline: '#BDBDBD', soft: 'rgba(255, 255, 255, .4)' },
};
