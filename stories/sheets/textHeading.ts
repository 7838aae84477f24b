import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

/** TextHeading. Spec: components.md 4. */
export const textHeading: Sheet = [{ nodes: variants('TextHeading', {}, [
  { text: 'Book a table' },
  { text: 'A heading long enough to run over the end of its line and on to a second' },
  { text: 'שולחן ליד החלון' },
  { text: '1,234 + 5 = ?' },
  { text: 'Longwordwithoutanyplacetobreakthatiswiderthanthephone' },
]) }];
