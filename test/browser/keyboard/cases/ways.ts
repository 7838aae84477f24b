import { pictures } from '../../../../stories/flows/samples/pictures.js';
import type { KeyCase } from '../keyCase.js';

const back = '{Shift>}{Tab}{/Shift}';
const on = { name: 'navigate', next: { type: 'screen', name: 'NEXT' }, payload: {} } as const;
const images = [pictures.morning, pictures.evening, pictures.night].map((src, at) => ({ src, 'alt-text': `Hill ${at + 1}` }));
const rows = ['Bread', 'Cheese'].map((title) => ({ id: title, 'main-content': { title } }));

/** Buttons, links, rows that lead on, pictures, and the header. */
export const ways: readonly KeyCase[] = [
  {
    pattern: 'navigation', name: 'the focus goes to the title of a screen, and back to what led there',
    node: { type: 'EmbeddedLink', text: 'Show more', 'on-click-action': on },
    steps: [
      { keys: '{Tab}', focus: 'button Show more' },
      { keys: '{Enter}', screen: 'NEXT', focus: 'heading Page NEXT' },
      { keys: '{Tab}{Tab}', focus: 'textbox Field of NEXT (optional)' },
      { keys: `${back}${back}`, focus: 'button Back' },
      { keys: '{Enter}', screen: 'SHOW', focus: 'button Show more' },
      { keys: ' ', screen: 'NEXT', focus: 'heading Page NEXT' },
    ],
  },
  {
    pattern: 'navigation', name: 'the focus comes back to a row of a list',
    node: { type: 'NavigationList', name: 'list', 'on-click-action': on, 'list-items': rows },
    steps: [
      { keys: '{Tab}', focus: 'button Bread' },
      { keys: '{Tab}', focus: 'button Cheese' },
      { keys: '{Enter}', screen: 'NEXT', focus: 'heading Page NEXT' },
      { keys: `${back}{Enter}`, screen: 'SHOW', focus: 'button Cheese' },
      { keys: `${back} `, screen: 'NEXT', focus: 'heading Page NEXT' },
      { keys: `${back} `, screen: 'SHOW', focus: 'button Bread' },
    ],
  },
  {
    pattern: 'navigation', name: 'the focus comes back to the Footer', footer: { type: 'Footer', label: 'On', 'on-click-action': on },
    node: { type: 'TextBody', text: 'A text.' },
    steps: [
      { keys: '{Tab}', focus: 'button On' },
      { keys: '{Enter}', screen: 'NEXT', focus: 'heading Page NEXT' },
      { keys: `${back}{Enter}`, screen: 'SHOW', focus: 'button On' },
    ],
  },
  {
    pattern: 'link', name: 'a link in a text is followed by Enter', node: { type: 'TextBody', markdown: true, text: ['Read the [rules](https://example.org/rules).'] },
    steps: [
      { keys: '{Tab}', focus: 'link rules' },
      { keys: '{Enter}', opened: 'https://example.org/rules', focus: 'link rules' },
      { keys: '{Tab}', focus: 'button Send' },
    ],
  },
  {
    pattern: 'carousel', name: 'by the arrows of the keyboard and by its buttons', node: { type: 'ImageCarousel', images },
    steps: [
      { keys: '{Tab}', focus: 'list Pictures', slide: 1 },
      { keys: '{ArrowRight}', slide: 2, focus: 'list Pictures' },
      { keys: '{End}', slide: 3 },
      { keys: '{ArrowRight}', slide: 3 },
      { keys: '{Home}', slide: 1 },
      { keys: '{Tab}{Tab}', focus: 'button Next picture' },
      { keys: '{Enter}', slide: 2, focus: 'button Next picture' },
      { keys: ' ', slide: 3, focus: 'button Next picture', disabled: 'true' },
      { keys: back, focus: 'button Previous picture', disabled: 'false' },
      { keys: '{Enter}', slide: 2, focus: 'button Previous picture' },
    ],
  },
  {
    pattern: 'carousel', name: 'runs the other way from right to left', dir: 'rtl', node: { type: 'ImageCarousel', images },
    steps: [
      { keys: '{Tab}{ArrowLeft}', slide: 2 },
      { keys: '{ArrowLeft}', slide: 3 },
      { keys: '{ArrowRight}', slide: 2 },
    ],
  },
  {
    pattern: 'menuButton', name: 'opens and closes, and keeps the focus on its button', node: { type: 'TextBody', text: 'A text.' },
    steps: [
      { keys: back, focus: 'button More options', expanded: 'false' },
      { keys: '{Enter}{Escape}', focus: 'button More options', expanded: 'false' },
    ],
  },
  {
    pattern: 'button', name: 'the cross of Android closes', only: 'android', node: { type: 'TextBody', text: 'A text.' },
    steps: [{ keys: back + back, focus: 'button Close' }, { keys: '{Enter}', status: 'closed', focus: 'heading Flow closed' }],
  },
  {
    pattern: 'button', name: 'the word Cancel of iOS closes', only: 'ios', node: { type: 'TextBody', text: 'A text.' },
    steps: [{ keys: back + back, focus: 'button Cancel' }, { keys: ' ', status: 'closed', focus: 'heading Flow closed' }],
  },
  {
    pattern: 'button', name: 'the Footer sends', node: { type: 'TextBody', text: 'A text.' },
    steps: [
      { keys: '{Tab}', focus: 'button Send', disabled: 'false' },
      { keys: ' ', status: 'completed', focus: 'heading Response sent' },
    ],
  },
  {
    pattern: 'status', name: 'what the business says is read out', node: { type: 'TextBody', text: 'A text.' },
    footer: { type: 'Footer', label: 'Ask', 'on-click-action': { name: 'data_exchange', payload: {} } },
    steps: [
      { keys: '{Tab}', focus: 'button Ask' },
      { keys: '{Enter}', announced: 'The business says noOK', focus: 'button Ask' },
    ],
  },
];
