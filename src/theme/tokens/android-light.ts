import type { ColorTokens, ContrastTokens } from './colorTokens.js';

/** Android in light. Spec: visual.md 9. */
export const androidLight: ColorTokens = {
  accent: { fill: '#1DAA61', text: '#1B8755', strong: '#15603E', soft: '#D9FDD3', on: '#FFFFFF' },
  text: { primary: '#0A0A0A', secondary: 'rgba(0, 0, 0, .6)', disabled: '#BDBDBD', inverse: '#FFFFFF', placeholder: 'rgba(0, 0, 0, .6)' },
  surface: {
    sheet: '#FFFFFF', card: '#FFFFFF', window: '#FFFFFF', emphasized: '#F7F5F3', highlight: 'rgba(194, 189, 184, .15)',
    inverse: '#242626', pressed: 'rgba(0, 0, 0, .2)', dim: 'rgba(0, 0, 0, .32)',
  },
  line: { divider: 'rgba(0, 0, 0, .1)', outline: '#959393', soft: 'rgba(0, 0, 0, .2)' },
  error: { text: '#EA0038', soft: '#FDE8EB', strong: '#B80531' },
  status: { warning: '#FFB938', positive: '#1DAA61', dot: '#25D366', verified: '#0085F4' },
  button: { disabled: '#F4F4F4', disabledText: '#BDBDBD' },
  control: { ring: '#959393', clear: '#6C6C6E', clearMark: '#FFFFFF', chevron: 'rgba(0, 0, 0, .6)' },
  picture: { dot: '#FFFFFF', fade: 'rgba(0, 0, 0, .2)' },
  header: { back: '#0A0A0A', menuDisc: 'transparent', grabber: '#8696A0', track: '#EBEBEB' },
  device: { body: '#0A0A0A', edge: '#606263' },
  chat: {
    wallpaper: '#F5F1EB', drawing: '#EAE0D3', incoming: '#FFFFFF', outgoing: '#D9FDD3', time: 'rgba(0, 0, 0, .6)', read: '#007BFC',
    businessNotice: '#D5FDED', businessNoticeText: 'rgba(0, 0, 0, .6)', encryptionNotice: '#FFF0D4', encryptionNoticeText: 'rgba(0, 0, 0, .6)',
    dateChip: 'rgba(255, 255, 255, .9)', composer: '#FFFFFF', tray: '#F7F5F3', action: '#0063CB', quote: '#5E47DE', quoteFill: 'rgba(0, 0, 0, .05)',
  },
};

/** What changes in light when a reader asks for more contrast. Spec: README 45. */
export const lightContrast: ContrastTokens = {
  accent: { fill: '#15603E', text: '#15603E', strong: '#103529', soft: '#D9FDD3', on: '#FFFFFF' },
  text: { primary: '#000000', secondary: '#424445', disabled: '#606263', inverse: '#FFFFFF', placeholder: '#606263' },
  line: { divider: 'rgba(0, 0, 0, .3)', outline: '#606263', soft: 'rgba(0, 0, 0, .4)' },
};
