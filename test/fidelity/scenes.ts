import type { FlowPreviewProps } from '../../src/embed/FlowPreviewProps.js';
import type { SourceNode } from '../../src/spec/types.js';
import { flowOf, page } from '../browser/pages.js';

/** What is done to a scene before it is measured, by selector. */
export type Step = { readonly press: string } | { readonly upload: string } | { readonly focus: string };

/** A document and what is done to it. */
export interface Scene {
  readonly flow: object;
  /** What else the preview is given. */
  readonly preview?: Partial<FlowPreviewProps>;
  readonly steps?: readonly Step[];
  /** Selector of what comes up late, and is waited for. */
  readonly late?: string;
}

const items = (...titles: readonly string[]) => titles.map((title) => ({ id: title.toLowerCase(), title }));
const described = items('Small', 'Large').map((item) => ({ ...item, description: 'With a note' }));
const finish: SourceNode = { type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete', payload: {} } };
const next = (name: string): SourceNode => ({ type: 'Footer', label: 'Next', 'on-click-action': { name: 'navigate', next: { type: 'screen', name } } });
const end = (id: string, children: readonly SourceNode[]) => page(id, [...children, finish], { terminal: true });
const steps = (...ids: readonly string[]) => flowOf(...ids.map((id, at) => {
  const after = ids[at + 1];
  return after ? page(id, [{ type: 'TextBody', text: 'One line' }, next(after)]) : end(id, [{ type: 'TextBody', text: 'One line' }]);
}));
const primary: Step = { press: '[data-flow-type="Footer"] button' };

const fields: readonly SourceNode[] = [
  { type: 'TextInput', name: 'filled', label: 'Name', required: true, 'init-value': 'Ada' },
  { type: 'TextInput', name: 'empty', label: 'Town', required: true },
  { type: 'TextInput', name: 'helped', label: 'Number', required: true, 'helper-text': 'On the box' },
  { type: 'Dropdown', name: 'choice', label: 'Kind', required: true, 'data-source': items('One', 'Two') },
  { type: 'Dropdown', name: 'chosen', label: 'Sort', required: true, 'data-source': items('One', 'Two'), 'init-value': 'two' },
  { type: 'TextArea', name: 'area', label: 'Note', required: true, 'init-value': 'Ring twice' },
];
const groups: readonly SourceNode[] = [
  { type: 'RadioButtonsGroup', name: 'radio', label: 'Colour', required: true, 'data-source': items('Red', 'Green', 'Blue'), 'init-value': 'green' },
  { type: 'CheckboxGroup', name: 'checks', label: 'Extras', required: true, 'data-source': items('Box', 'Card', 'Bow'), 'init-value': ['card'] },
  { type: 'RadioButtonsGroup', name: 'sizes', label: 'Size', required: true, 'data-source': described },
  { type: 'OptIn', name: 'terms', label: 'I agree.', required: true, 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'TERMS' }, payload: {} } },
];

/** One pixel of our own. */
const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAGaZzAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const message = { header: 'Order', body: 'Order a book', footer: 'Takes a minute', cta: 'Order now' };
const managed = { chat: { business: { name: 'Lighthouse', avatar: dot } } };
const phone = (chat: FlowPreviewProps['chat'] = {}, more: Partial<FlowPreviewProps> = {}): Scene => ({
  flow: flowOf(end('A', [{ type: 'TextInput', name: 'city', label: 'City', required: true, 'init-value': 'Lagos' }])),
  preview: { surface: 'phone', chat: { business: { name: 'Lighthouse', verified: true }, message, messages: [{ from: 'user', text: 'Thank you!' }], unread: 3, frame: false, ...chat }, ...more },
  late: '[data-part="device-screen"]',
});
const opened = { press: '[data-part="message-button"]' };

/** The documents that are measured, by name. */
export const scenes = {
  'one field': { flow: flowOf(end('A', [fields[0]!])) },
  fields: { flow: flowOf(page('A', [...fields, next('B')]), end('B', [{ type: 'TextBody', text: 'Thanks' }])) },
  errors: { flow: flowOf(end('A', [fields[1]!, fields[3]!])), steps: [primary] },
  'ringed button': { flow: flowOf(end('A', [fields[0]!])), steps: [{ focus: '[data-flow-type="Footer"] button' }] },
  'ringed field': { flow: flowOf(end('A', [fields[4]!])), steps: [{ focus: '[data-flow-name="chosen"] button' }] },
  'typed field': { flow: flowOf(end('A', [fields[0]!])), steps: [{ focus: '[data-flow-name="filled"] input' }] },
  texts: {
    flow: flowOf(page('A', [
      { type: 'TextHeading', text: 'Heading' },
      { type: 'TextBody', text: 'First' },
      { type: 'TextBody', text: 'Second' },
      { type: 'TextSubheading', text: 'Subheading' },
      { type: 'TextCaption', text: 'Caption' },
      next('B'),
    ]), end('B', [{ type: 'TextBody', text: 'Thanks' }])),
  },
  notes: {
    flow: flowOf(end('A', [
      { type: 'Image', src: dot.slice(dot.indexOf(',') + 1), height: 60, 'scale-type': 'cover' },
      { type: 'TextHeading', text: 'Heading' },
      { type: 'TextInput', name: 'first', label: 'First', required: true },
      { type: 'TextCaption', text: 'A note on the first' },
      { type: 'TextInput', name: 'second', label: 'Second', required: true },
      { type: 'RadioButtonsGroup', name: 'group', label: 'Group', 'data-source': items('One', 'Two') },
      { type: 'DatePicker', name: 'day', label: 'Day', 'init-value': '2027-04-12' },
    ])),
  },
  'no Footer': { flow: flowOf(page('A', [{ type: 'TextBody', text: 'Terms' }])) },
  managed: { flow: flowOf(end('A', [fields[0]!])), preview: managed },
  choices: { flow: flowOf(page('A', [...groups, next('TERMS')]), end('TERMS', [{ type: 'TextBody', text: 'Terms' }])) },
  list: { flow: flowOf(page('A', [fields[4]!, next('B')]), end('B', [{ type: 'TextBody', text: 'Thanks' }])), steps: [{ press: '[data-flow-name="chosen"] button' }], late: '[data-part="overlay"]' },
  calendar: { flow: flowOf(end('A', [{ type: 'DatePicker', name: 'day', label: 'Day' }])), steps: [{ press: '[data-flow-name="day"] button' }], late: '[data-part="calendar-layer"]' },
  photo: {
    flow: flowOf(end('A', [{ type: 'PhotoPicker', name: 'photo', label: 'Photo', 'min-uploaded-photos': 1 }])),
    steps: [{ upload: '[data-flow-name="photo"] input[type="file"]' }],
    late: '[data-flow-name="photo"] li',
  },
  chat: phone(),
  'chat with a picture': phone({ message: { ...message, header: { image: dot, alt: '' } } }),
  'encrypted chat': phone({ notice: 'encryption' }),
  'chat, right to left': phone({}, { dir: 'rtl' }),
  'sheet over the chat': { ...phone(), steps: [opened], late: '[data-flow-screen]' },
  'answered chat': { ...phone(), steps: [opened, primary], late: '[data-part="response-button"]' },
  'answered chat, right to left': { ...phone({}, { dir: 'rtl' }), steps: [opened, primary], late: '[data-part="response-button"]' },
  'first of three': { flow: steps('A', 'B', 'C') },
  'second of three': { flow: steps('A', 'B', 'C'), steps: [primary] },
  'third of three': { flow: steps('A', 'B', 'C'), steps: [primary, primary] },
  'first of four': { flow: steps('A', 'B', 'C', 'D') },
  'second of four': { flow: steps('A', 'B', 'C', 'D'), steps: [primary] },
  'third of four': { flow: steps('A', 'B', 'C', 'D'), steps: [primary, primary] },
} satisfies { readonly [name: string]: Scene };
