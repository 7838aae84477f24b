import type { Checkpoint } from './checkpoint.js';

const field = (name: string) => `[data-flow-name="${name}"]`;
const box = (name: string) => `${field(name)} > div:has(input, textarea, button)`;
const type = (name: string) => `[data-flow-type="${name}"]`;
const avatar: Omit<Checkpoint, 'source'> = { what: 'picture beside the footnote', scene: 'managed', of: '[data-part="footnote"] img', measure: 'width', expected: 16 };

/** What no table of numbers says, but the art of Meta shows at two pixels to the unit. */
export const androidPictureCheckpoints: readonly Checkpoint[] = [
  { what: 'caption below a box', scene: 'notes', of: type('TextCaption'), from: box('first'), measure: 'gap', expected: 16, source: 'android-art-02, android-art-06' },
  { what: 'box below a caption', scene: 'notes', of: box('second'), from: type('TextCaption'), measure: 'gap', expected: 24, source: 'android-art-06' },
  { what: 'group below a box', scene: 'notes', of: `${field('group')} legend`, from: box('second'), measure: 'gap', expected: 32, source: 'android-art-06' },
  { what: 'options below the label of a group', scene: 'notes', of: `${field('group')} label`, from: `${field('group')} legend`, measure: 'gap', expected: 8, source: 'android-art-06' },
  { what: 'triangle of a Dropdown', scene: 'fields', of: `${field('choice')} svg`, from: box('choice'), measure: 'right', expected: 21.5, source: 'android-art-02, ends at 1572 of 1615 px' },
  { what: 'footnote alone', scene: 'no Footer', of: '[data-part="footer"]', measure: 'height', expected: 48.5, source: 'android-art-05, from the line at 1347 px to 1440' },
  { ...avatar, source: 'visual.md 4 Footnote row' },
];

/** What no table of numbers says, but captures of phones show; sizes of text are told by the widths of words beside the title's. */
export const iosPictureCheckpoints: readonly Checkpoint[] = [
  { what: 'heading below a picture', scene: 'notes', of: type('TextHeading'), from: type('Image'), measure: 'gap', expected: 20, source: 'ios-device-18, -19' },
  { what: 'Cancel', scene: 'one field', of: '[data-part="close"]', measure: 'font-size', expected: 16, source: 'ios-device-05, as high as the title; -16, -22' },
  { what: 'chevron', scene: 'second of three', of: '[data-part="back"] svg', measure: 'x', expected: 21.7, source: 'ios-device-06, -16' },
  { what: 'button label', scene: 'one field', of: `${type('Footer')} button`, measure: 'font-size', expected: 15, source: 'visual.md 4 Button colour, 14 to 15; ios-device-05, -10, by the height of its letters' },
  { what: 'caption', scene: 'texts', of: type('TextCaption'), measure: 'font-size', expected: 12, source: 'visual.md 5 TextCaption, 12 to 13; ios-device-19' },
  { what: 'words of a message’s button', scene: 'chat', of: '[data-part="message-button"]', from: '[data-part="device-screen"]', measure: 'font-size', expected: 13, source: 'visual.md 11 Button row, 13 to 15; ios-device-01, -16' },
  { what: 'clear disc of a date', scene: 'notes', of: `${field('day')} svg`, measure: 'width', expected: 18, source: 'ios-device-13, -17, -18' },
  { what: 'clear disc of a date', scene: 'notes', of: `${field('day')} svg`, from: box('day'), measure: 'right', expected: 16, source: 'ios-device-13, -17, -18' },
  { what: 'label of a Dropdown', scene: 'fields', of: `${field('chosen')} label`, measure: 'font-size', expected: 15, source: 'ios-device-12, -13 beside its page’s title; -17' },
  { what: 'value of a Dropdown, as in its list', scene: 'fields', of: `${field('chosen')} button > span`, measure: 'font-size', expected: 16, source: 'ios-device-12, -13' },
  { what: 'chevron of a Dropdown', scene: 'fields', of: `${field('choice')} svg`, measure: 'width', expected: 6, source: 'ios-device-10, -21' },
  { what: 'error', scene: 'errors', of: `${box('empty')} > div:last-child`, measure: 'font-size', expected: 12, source: 'visual.md 5 Helper, error, 12 to 13; ios-device-10' },
  { what: 'label of a group', scene: 'choices', of: `${field('radio')} legend`, measure: 'font-size', expected: 16, source: 'ios-device-07, -16, -18, by the height of its letters' },
  { what: 'second option below the first', scene: 'choices', of: `${field('radio')} label + label`, from: `${field('radio')} label`, measure: 'y', expected: 44.6, source: 'INDEX.md ios-device-07, 44 and a hairline; -12, -16, -17' },
  { what: 'header of a message', scene: 'chat', of: '[data-part="message-header"] > bdi', from: '[data-part="device-screen"]', measure: 'font-size', expected: 16, source: 'ios-device-16, -19' },
  { what: 'error in a card', scene: 'errors', of: `${box('empty')} > [aria-live] bdi`, from: box('empty'), measure: 'centre-y', expected: 47, source: 'ios-device-21, capitals from 43 to 51 of a card of 65' },
  { what: 'label of a picker', scene: 'photo', of: `${field('photo')} > :first-child`, measure: 'text-x', expected: 20, source: 'ios-device-19' },
  { what: 'thumbnail', scene: 'photo', of: `${field('photo')} li > :first-child`, measure: 'x', expected: 30, source: 'ios-device-19' },
  { what: 'name of the photo', scene: 'photo', of: `${field('photo')} li > :nth-child(2)`, measure: 'x', expected: 94, source: 'ios-device-19' },
  { ...avatar, source: 'visual.md 4 Footnote row; ios-device-16' },
];
