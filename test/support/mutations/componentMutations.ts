import { drop, inAction, inComponent, inFlow, type Mutation, set } from './mutation.js';
import { firstOf, isObject, type Mutable } from './places.js';

const texts = ['TextHeading', 'TextSubheading', 'TextBody', 'TextCaption'];
const groups = ['RadioButtonsGroup', 'CheckboxGroup', 'Dropdown'];
const inputs = ['TextInput', 'TextArea', 'DatePicker', 'OptIn', 'ChipsSelector', ...groups];
const hasItems = (component: Mutable): boolean => Array.isArray(component['data-source']);
const itemOf = (component: Mutable): Mutable => (component['data-source'] as Mutable[])[0]!;
const items = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `i${index}`, title: `Item ${index}` }));
const childrenOf = (flow: Mutable): unknown[] => ((flow.screens as Mutable[])[0]!.layout as { children: unknown[] }).children;
const inItem = (name: string, change: (item: Mutable) => void, rule: Parameters<typeof inComponent>[3], below = ''): Mutation =>
  inComponent(name, groups, (component) => change(itemOf(component)), rule, `/data-source/0${below}`, hasItems);
/** Adds a component as the first one. */
const added = (name: string, component: unknown, rule: Parameters<typeof inComponent>[3], below = ''): Mutation =>
  inFlow(name, (flow) => void childrenOf(flow).unshift(component), rule, `/screens/0/layout/children/0${below}`);

/** Ways to break a component, an item or an action. */
export const componentMutations: readonly Mutation[] = [
  added('a component that is null', null, 'component-not-an-object'),
  added('a component that is text', 'TextBody', 'component-not-an-object'),
  added('a component without a type', { text: 'Hi' }, 'component-type-missing'),
  added('a component of a number', { type: 7 }, 'property-wrong-type', '/type'),
  added('a component that does not exist', { type: 'Button', label: 'Hi' }, 'component-unknown', '/type'),
  added('a component in lower case', { type: 'textbody', text: 'Hi' }, 'component-unknown', '/type'),
  added('a pattern that is not explained', { type: 'TextInput', name: 'zip', label: 'Zip', pattern: '\\d' }, 'pattern-unexplained'),
  added('a link that is no address', { type: 'EmbeddedLink', text: 'More', 'on-click-action': { name: 'open_url', url: 'www.example.org' } }, 'link-malformed', '/on-click-action/url'),
  added('a link that runs a script', { type: 'EmbeddedLink', text: 'More', 'on-click-action': { name: 'open_url', url: 'javascript:alert(1)' } }, 'link-malformed', '/on-click-action/url'),
  added('a Form in a Form', { type: 'Form', name: 'a', children: [{ type: 'Form', name: 'b', children: [] }] }, 'component-misplaced', '/children/0'),
  added('a RichText in a Form', { type: 'Form', name: 'a', children: [{ type: 'RichText', text: 'Hi' }] }, 'component-misplaced', '/children/0'),
  added('an initial value in a Form', { type: 'Form', name: 'a', children: [{ type: 'TextInput', name: 'b', label: 'B', 'init-value': 'x' }] }, 'property-in-form', '/children/0/init-value'),
  added('an error message in a Form, in a branch', { type: 'Form', name: 'a', children: [{ type: 'If', condition: '${form.b} == 1', then: [{ type: 'TextArea', name: 'b', label: 'B', 'error-message': 'x' }] }] }, 'property-in-form', '/children/0/then/0/error-message'),
  added('an If without branches', { type: 'If', condition: '${form.a} == true' }, 'property-missing'),
  added('an If with a number', { type: 'If', condition: 1, then: [{ type: 'TextBody', text: 'Hi' }] }, 'property-wrong-type', '/condition'),
  added('a Switch over plain text', { type: 'Switch', value: 'a', cases: { a: [] } }, 'value-static', '/value'),
  added('a case that begins with a digit', { type: 'Switch', value: '${data.a}', cases: { '1st': [] } }, 'case-key-malformed', '/cases/1st'),
  added('cases in a list', { type: 'Switch', value: '${data.a}', cases: [] }, 'property-wrong-type', '/cases'),
  added('a case that is no list', { type: 'Switch', value: '${data.a}', cases: { a: { type: 'TextBody' } } }, 'property-wrong-type', '/cases/a'),
  added('an If in a Switch', { type: 'Switch', value: '${data.a}', cases: { a: [{ type: 'If', condition: true, then: [] }] } }, 'component-misplaced', '/cases/a/0'),
  added('more photos than can be', { type: 'PhotoPicker', name: 'p', label: 'P', 'max-uploaded-photos': 31 }, 'number-too-large', '/max-uploaded-photos'),
  added('fewer than no documents', { type: 'DocumentPicker', name: 'p', label: 'P', 'min-uploaded-documents': -1 }, 'number-too-small', '/min-uploaded-documents'),
  added('a file type nobody knows', { type: 'DocumentPicker', name: 'p', label: 'P', 'allowed-mime-types': ['image/jpg'] }, 'value-not-listed', '/allowed-mime-types/0'),
  added('a weekday in full', { type: 'CalendarPicker', name: 'd', label: 'D', 'include-days': ['Monday'] }, 'value-not-listed', '/include-days/0'),
  inComponent('a key too many', texts, set({ style: 'bold' }), 'property-unknown', '/style'),
  inComponent('no text', texts, drop('text'), 'property-missing'),
  inComponent('a blank text', texts, set({ text: '' }), 'text-blank', '/text'),
  inComponent('a text that is a number', texts, set({ text: 5 }), 'property-wrong-type', '/text'),
  inComponent('a list where one text belongs', 'TextHeading', set({ text: ['a'] }), 'property-wrong-type', '/text'),
  inComponent('an unknown weight', ['TextBody', 'TextCaption'], set({ 'font-weight': 'heavy' }), 'value-not-listed', '/font-weight'),
  inComponent('visible as a word', [...texts, ...inputs], set({ visible: 'yes' }), 'value-not-dynamic', '/visible'),
  inComponent('visible as null', [...texts, ...inputs], set({ visible: null }), 'property-wrong-type', '/visible'),
  inComponent('visible as a broken reference', [...texts, ...inputs], set({ visible: '${data.list[0]}' }), 'value-not-dynamic', '/visible'),
  inComponent('no name', inputs, drop('name'), 'property-missing'),
  inComponent('an empty name', inputs, set({ name: '' }), 'name-empty', '/name'),
  inComponent('a name that is a reference', inputs, set({ name: '${data.name}' }), 'name-dynamic', '/name'),
  inComponent('a name in backticks', inputs, set({ name: "`'a' 'b'`" }), 'name-nested', '/name'),
  inComponent('a name that is a number', inputs, set({ name: 3 }), 'property-wrong-type', '/name'),
  inComponent('no label', inputs, drop('label'), 'property-missing'),
  inComponent('a blank label', inputs, set({ label: ' ' }), 'text-blank', '/label'),
  inComponent('required as text', inputs, set({ required: 'true' }), 'value-not-dynamic', '/required'),
  inComponent('an unknown input type', 'TextInput', set({ 'input-type': 'tel' }), 'value-not-listed', '/input-type'),
  inComponent('a limit as text', 'TextInput', set({ 'max-chars': '20' }), 'value-not-dynamic', '/max-chars'),
  inComponent('a limit that is not whole', 'TextInput', set({ 'max-chars': 1.5 }), 'property-wrong-type', '/max-chars'),
  inComponent('an unknown size of pictures', ['RadioButtonsGroup', 'CheckboxGroup'], set({ 'media-size': 'huge' }), 'value-not-listed', '/media-size'),
  inComponent('no options', groups, set({ 'data-source': [] }), 'list-too-short', '/data-source'),
  inComponent('too many options', ['RadioButtonsGroup', 'CheckboxGroup'], set({ 'data-source': items(21) }), 'list-too-long', '/data-source'),
  inComponent('options as text', groups, set({ 'data-source': 'data.options' }), 'value-not-dynamic', '/data-source'),
  inComponent('an option that is text', groups, set({ 'data-source': ['a'] }), 'property-wrong-type', '/data-source/0'),
  inItem('an option without an id', drop('id'), 'property-missing'),
  inItem('an option without a title', drop('title'), 'property-missing'),
  inItem('an option key too many', set({ value: 'x' }), 'property-unknown', '/value'),
  inItem('an option that is on as text', set({ enabled: 'no' }), 'value-not-dynamic', '/enabled'),
  inItem('a colour by name', set({ color: 'red' }), 'color-malformed', '/color'),
  inComponent('a picture and a colour', groups, (component) => Object.assign(itemOf(component), { image: 'AAAA', color: '#112233' }), 'items-image-and-color', '/data-source', hasItems),
  inComponent('a caption on one side', 'Footer', set({ 'left-caption': undefined, 'center-caption': undefined, 'right-caption': 'Right' }), 'captions-incomplete'),
  inComponent('captions in the middle and aside', 'Footer', set({ 'center-caption': 'Middle', 'left-caption': 'Left', 'right-caption': 'Right' }), 'captions-exclusive'),
  inComponent('a Footer that can hide', 'Footer', set({ visible: false }), 'property-unknown', '/visible'),
  inComponent('a Footer without an action', 'Footer', drop('on-click-action'), 'property-missing'),
  inComponent('an action that is text', 'Footer', set({ 'on-click-action': 'complete' }), 'property-wrong-type', '/on-click-action'),
  inComponent('an action without a name', 'Footer', set({ 'on-click-action': { payload: {} } }), 'property-missing', '/on-click-action'),
  inComponent('an action that does not exist', 'Footer', set({ 'on-click-action': { name: 'submit', payload: {} } }), 'action-not-allowed', '/on-click-action/name'),
  inComponent('an action of another place', 'Footer', set({ 'on-click-action': { name: 'update_data', payload: {} } }), 'action-not-allowed', '/on-click-action/name'),
  inComponent('a choice that navigates', groups, set({ 'on-select-action': { name: 'navigate', payload: {} } }), 'action-not-allowed', '/on-select-action/name'),
  inComponent('a choice without a payload', groups, set({ 'on-select-action': { name: 'update_data' } }), 'property-missing', '/on-select-action'),
  inAction('navigate without a target', 'navigate', drop('next'), 'property-missing'),
  inAction('navigate to text', 'navigate', set({ next: 'NEXT' }), 'property-wrong-type', '/next'),
  inAction('navigate without a name', 'navigate', set({ next: { type: 'screen' } }), 'property-missing', '/next'),
  inAction('navigate to a page', 'navigate', set({ next: { type: 'page', name: 'NEXT' } }), 'value-not-listed', '/next/type'),
  inAction('a payload that is a list', ['navigate', 'complete'], set({ payload: [] }), 'property-wrong-type', '/payload'),
  inAction('an address on another action', ['navigate', 'complete', 'data_exchange'], set({ url: 'https://example.org' }), 'action-key-refused', '/url'),
  inAction('a next screen at the end', ['complete', 'data_exchange'], set({ next: { type: 'screen', name: 'NEXT' } }), 'action-key-refused', '/next'),
  inAction('an action key too many', ['navigate', 'complete', 'data_exchange'], set({ data: {} }), 'property-unknown', '/data'),
  {
    name: 'a component of a later version',
    break(flow) {
      const found = firstOf(flow, ['ChipsSelector', 'CalendarPicker', 'NavigationList', 'RichText', 'ImageCarousel']);
      if (!found || !isObject(flow)) return undefined;
      flow.version = '5.0';
      return { rule: 'component-too-new', pointer: `${found.pointer}/type` };
    },
  },
];
