import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

/** TextSubheading. Spec: components.md 4. */
export const textSubheading: Sheet = [{ nodes: variants('TextSubheading', {}, [
  { text: 'Where to sit' },
  { text: 'A subheading long enough to run over the end of its line and on to a second' },
  { text: 'שולחן ליד החלון' },
  { text: '1,234 + 5 = ?' },
  { text: 'Longwordwithoutanyplacetobreakthatiswiderthanthephone' },
]) }];
