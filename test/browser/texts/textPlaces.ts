import { pictures } from '../../../stories/flows/samples/pictures.js';
import type { SourceNode } from '../../../src/spec/types.js';

/** A place of a component that shows a text of the author. */
export interface TextPlace {
  readonly place: string;
  readonly node: (text: string) => SourceNode;
  /** Is not drawn at all past its limit, which is documented for this one. */
  readonly dropsLong?: true;
}

const on = { name: 'complete', payload: {} } as const;
const item = (more: object) => [{ id: 'a', title: 'Title', ...more }];

/** Every text an author can write, by component and property. Past a limit it is drawn in full and wraps. Spec: README 9; components.md 3. */
export const textPlaces: readonly TextPlace[] = [
  { place: 'TextHeading text', node: (text) => ({ type: 'TextHeading', text }) },
  { place: 'TextSubheading text', node: (text) => ({ type: 'TextSubheading', text }) },
  { place: 'TextBody text', node: (text) => ({ type: 'TextBody', text }) },
  { place: 'TextCaption text', node: (text) => ({ type: 'TextCaption', text }) },
  { place: 'RichText text', node: (text) => ({ type: 'RichText', text }) },
  { place: 'EmbeddedLink text', node: (text) => ({ type: 'EmbeddedLink', text, 'on-click-action': { name: 'open_url', url: 'https://example.org' } }) },
  { place: 'Footer label', node: (label) => ({ type: 'Footer', label, 'on-click-action': on }) },
  { place: 'Footer left-caption', node: (text) => ({ type: 'Footer', label: 'On', 'left-caption': text, 'right-caption': 'x', 'on-click-action': on }) },
  { place: 'Footer center-caption', node: (text) => ({ type: 'Footer', label: 'On', 'center-caption': text, 'on-click-action': on }) },
  { place: 'OptIn label', node: (label) => ({ type: 'OptIn', name: 'a', label }) },
  { place: 'TextInput label', node: (label) => ({ type: 'TextInput', name: 'a', label, required: true }) },
  { place: 'TextInput large label', node: (label) => ({ type: 'TextInput', name: 'a', label, 'label-variant': 'large' }) },
  { place: 'TextInput helper-text', node: (text) => ({ type: 'TextInput', name: 'a', label: 'Label', 'helper-text': text }) },
  { place: 'TextInput error-message', node: (text) => ({ type: 'TextInput', name: 'a', label: 'Label', 'error-message': text }) },
  { place: 'TextArea helper-text', node: (text) => ({ type: 'TextArea', name: 'a', label: 'Label', 'helper-text': text }) },
  { place: 'RadioButtonsGroup label', node: (label) => ({ type: 'RadioButtonsGroup', name: 'a', label, 'data-source': item({}) }) },
  { place: 'RadioButtonsGroup title', node: (title) => ({ type: 'RadioButtonsGroup', name: 'a', label: 'Label', 'data-source': item({ title }) }) },
  { place: 'RadioButtonsGroup description', node: (text) => ({ type: 'RadioButtonsGroup', name: 'a', label: 'Label', 'data-source': item({ description: text }) }) },
  { place: 'RadioButtonsGroup metadata', node: (text) => ({ type: 'RadioButtonsGroup', name: 'a', label: 'Label', 'data-source': item({ metadata: text }) }) },
  { place: 'CheckboxGroup title', node: (title) => ({ type: 'CheckboxGroup', name: 'a', label: 'Label', 'data-source': item({ title }) }) },
  { place: 'CheckboxGroup description', node: (text) => ({ type: 'CheckboxGroup', name: 'a', label: 'Label', description: text, 'data-source': item({}) }) },
  { place: 'CheckboxGroup metadata beside a picture', node: (text) => ({ type: 'CheckboxGroup', name: 'a', label: 'Label', 'data-source': item({ metadata: text, image: pictures.leaf }) }) },
  { place: 'ChipsSelector title', node: (title) => ({ type: 'ChipsSelector', name: 'a', label: 'Label', 'data-source': item({ title }) }) },
  { place: 'Dropdown label', node: (label) => ({ type: 'Dropdown', name: 'a', label, required: true, 'data-source': item({}) }) },
  { place: 'Dropdown choice', node: (title) => ({ type: 'Dropdown', name: 'a', label: 'Label', required: true, 'init-value': 'a', 'data-source': item({ title }) }) },
  { place: 'DatePicker helper-text', node: (text) => ({ type: 'DatePicker', name: 'a', label: 'Label', 'helper-text': text }) },
  { place: 'CalendarPicker title', node: (title) => ({ type: 'CalendarPicker', name: 'a', mode: 'range', title, label: { 'start-date': 'From', 'end-date': 'To' } }) },
  { place: 'CalendarPicker description', node: (text) => ({ type: 'CalendarPicker', name: 'a', mode: 'range', title: 'Title', description: text, label: { 'start-date': 'From', 'end-date': 'To' } }) },
  { place: 'PhotoPicker label', node: (label) => ({ type: 'PhotoPicker', name: 'a', label }) },
  { place: 'PhotoPicker description', node: (text) => ({ type: 'PhotoPicker', name: 'a', label: 'Label', description: text }) },
  { place: 'DocumentPicker label', node: (label) => ({ type: 'DocumentPicker', name: 'a', label }) },
  { place: 'NavigationList label', dropsLong: true, node: (label) => ({ type: 'NavigationList', name: 'a', label, 'on-click-action': on, 'list-items': [{ id: 'a', 'main-content': { title: 'Title' } }] }) as unknown as SourceNode },
];
