import { inComponent, inFlow, type Mutation, set } from './mutation.js';
import type { Mutable } from './places.js';

const screens = (flow: Mutable): Mutable[] => flow.screens as Mutable[];
const first = '/screens/0/layout/children/0';
const texts = ['TextHeading', 'TextSubheading', 'TextBody', 'TextCaption'];
type Rule = Parameters<typeof inFlow>[2];

/** What the added components read. */
const data = {
  m_text: { type: 'string', __example__: 'x' }, m_number: { type: 'number', __example__: 1 }, m_yes: { type: 'boolean', __example__: true },
  m_list: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } }, __example__: [] },
  m_object: { type: 'object', properties: { a: { type: 'string' } }, __example__: { a: 'x' } },
};
/** Adds a component in front of the first screen, with data to read. */
function added(name: string, component: Mutable, rule: Rule, below = '', pointer = `${first}${below}`): Mutation {
  return inFlow(name, (flow) => {
    const screen = screens(flow)[0]!;
    screen.data = { ...(screen.data as Mutable | undefined), ...structuredClone(data) };
    (screen.layout as { children: Mutable[] }).children.unshift(structuredClone(component));
  }, rule, pointer);
}
const text = (value: string, visible?: string): Mutable => ({ type: 'TextBody', text: value, ...(visible !== undefined && { visible }) });
const If = (condition: string, more: Mutable = {}): Mutable => ({ type: 'If', condition, then: [text('Hi')], ...more });
const condition = (name: string, written: string, rule: Rule): Mutation => added(name, If(written), rule, '/condition');
const visible = (name: string, written: string, rule: Rule): Mutation => added(name, text('Hi', written), rule, '/visible');
const footer = { type: 'Footer', label: 'On', 'on-click-action': { name: 'complete', payload: {} } };
const input = (name: string): Mutable => ({ type: 'TextInput', name, label: 'Label' });
const entry = (name: string, value: Mutable, rule: Rule, below: string): Mutation => inFlow(name, (flow) => {
  const screen = screens(flow)[0]!;
  screen.data = { ...(screen.data as Mutable | undefined), m_entry: value };
}, rule, `/screens/0/data/m_entry${below}`);

/** Ways to break references, expressions, branches, fields and data. */
export const contentMutations: readonly Mutation[] = [
  inComponent('data nobody has', texts, set({ text: '${data.lost_for_good}' }), 'reference-unknown-data', '/text'),
  inComponent('a field nobody has', texts, set({ text: '${form.lost_for_good}' }), 'reference-unknown-field', '/text'),
  inComponent('a screen nobody has', texts, set({ text: '${screen.NOWHERE.data.x}' }), 'reference-unknown-screen', '/text'),
  inComponent('an expression over nothing', texts, set({ text: "`'a' ${data.lost_for_good}`" }), 'expression-unknown-name', '/text'),
  inComponent('an expression that does not end', texts, set({ text: "`'a`" }), 'expression-invalid', '/text'),
  inComponent('a text without backticks', texts, set({ text: 'Hi ${data.x}' }), 'text-not-interpolated', '/text'),
  added('a property nobody declares', text('${data.m_object.b}'), 'reference-unknown-path', '/text'),
  added('a way through a list', text('${data.m_list.id}'), 'reference-through-list', '/text'),
  added('text for yes or no', text('Hi', '${data.m_text}'), 'data-wrong-type', '', '/screens/0/data/m_text'),
  added('options without titles', { type: 'Dropdown', name: 'm', label: 'M', 'data-source': '${data.m_list}' }, 'data-lacks-property', '', '/screens/0/data/m_list'),
  added('a name with a hyphen in backticks', text("`'a' ${form.m-name}`"), 'expression-hyphenated-name', '/text'),
  visible('a sum of texts', '`(${data.m_text} + 1) == 2`', 'expression-needs-numbers'),
  visible('a number beside a text', "`${data.m_number} == 'a'`", 'expression-needs-same-type'),
  visible('a number and a yes', '`${data.m_number} && ${data.m_yes}`', 'expression-needs-booleans'),
  visible('not a number', '`!${data.m_number}`', 'expression-not-needs-boolean'),
  visible('minus a text', '`-${data.m_text} == 1`', 'expression-sign-needs-number'),
  visible('visible by a text', "`'a' ${data.m_text}`", 'expression-wrong-result'),
  visible('a choice of two', '`${data.m_yes} ? 1 : 2`', 'expression-invalid'),
  condition('a condition of nothing', '', 'expression-invalid'),
  condition('a condition that is true', 'true', 'condition-literal-alone'),
  condition('a condition that is a text', '${data.m_text}', 'condition-operand-not-boolean'),
  condition('a condition of literals', '1 == 1', 'condition-literals-on-both-sides'),
  condition('a condition of two types', "${data.m_number} == 'a'", 'condition-type-mismatch'),
  condition('a condition over a list', "${data.m_list} == 'a'", 'condition-operand-type'),
  condition('a condition into an object', "${data.m_object.a} == 'a'", 'condition-nested-path'),
  condition('a condition without parentheses', '${data.m_yes} && ${data.m_number} > 1', 'condition-comparison-needs-parentheses'),
  condition('a condition with idle parentheses', '(${data.m_yes})', 'condition-group-without-operation'),
  condition('a condition that orders texts', '${data.m_text} > 1', 'condition-operator-misfit'),
  condition('a condition with half a bracket', '(${data.m_yes}', 'expression-invalid'),
  condition('a condition with one sign of two', '${data.m_yes} & ${data.m_yes}', 'expression-invalid'),
  added('an If of nothing', If('${data.m_yes}', { then: [] }), 'if-then-empty', '/then'),
  added('a Switch of nothing', { type: 'Switch', value: '${data.m_text}', cases: {} }, 'switch-cases-empty', '/cases'),
  added('four Ifs deep', If('${data.m_yes}', { then: [If('!${data.m_yes}', { then: [If('${data.m_yes} == true', { then: [If('${data.m_yes} != true')] })] })] }), 'if-too-deep', '/then/0/then/0/then/0'),
  added('a Footer in one branch', If('${data.m_yes}', { then: [footer], else: [text('Hi')] }), 'footer-in-one-branch'),
  added('a Footer without else', If('${data.m_yes}', { then: [footer] }), 'footer-without-else'),
  added('a Footer in one case', { type: 'Switch', value: '${data.m_text}', cases: { a: [footer], b: [text('Hi')] } }, 'footer-in-some-cases'),
  inFlow('the same name twice', (flow) => void (screens(flow)[0]!.layout as { children: Mutable[] }).children.unshift(input('m_twin'), input('m_twin')), 'name-duplicate', '/screens/0/layout/children/1/name'),
  inFlow('an input beside a Form', (flow) => void (screens(flow)[0]!.layout as { children: Mutable[] }).children.unshift(input('m_out'), { type: 'Form', name: 'm_form', children: [input('m_in')] }), 'input-beside-form', first),
  added('a start nobody needs', { type: 'Form', name: 'm_form', 'init-values': { m_out: 'x' }, children: [input('m_in')] }, 'init-values-unknown', '/init-values'),
  added('a start of another kind', { type: 'Form', name: 'm_form', 'init-values': { m_in: [] }, children: [input('m_in')] }, 'init-values-wrong-type', '/init-values'),
  added('a start for photos', { type: 'Form', name: 'm_form', 'init-values': { m_in: 'x' }, children: [{ type: 'PhotoPicker', name: 'm_in', label: 'M' }] }, 'init-values-files', '/init-values'),
  added('a message of another kind', { type: 'Form', name: 'm_form', 'error-messages': { m_in: 7 }, children: [input('m_in')] }, 'error-messages-wrong-type', '/error-messages'),
  added('a day that never was', { type: 'DatePicker', name: 'm', label: 'M', 'min-date': '2027-02-30' }, 'date-malformed', '/min-date'),
  added('days the wrong way round', { type: 'DatePicker', name: 'm', label: 'M', 'min-date': '2027-02-03', 'max-date': '2027-02-01' }, 'date-range-inverted', '/max-date'),
  added('a start outside of the calendar', { type: 'DatePicker', name: 'm', label: 'M', 'min-date': '2027-02-03', 'init-value': '2027-02-01' }, 'date-out-of-range', '/init-value'),
  added('one label for two dates', { type: 'CalendarPicker', name: 'm', mode: 'range', label: 'M' }, 'calendar-wrong-type', '/label'),
  added('fewest days above most', { type: 'CalendarPicker', name: 'm', mode: 'range', label: { 'start-date': 'A', 'end-date': 'B' }, 'min-days': 4, 'max-days': 2 }, 'days-inverted', '/min-days'),
  added('a text that stands alone, in company', { type: 'RichText', text: 'Hi' }, 'component-not-alone'),
  entry('an example of another kind', { type: 'number', __example__: 'x' }, 'data-example-mismatch', '/__example__'),
  entry('an example inside', { type: 'object', properties: { a: { type: 'string', __example__: 'x' } }, __example__: {} }, 'data-example-nested', '/properties/a/__example__'),
  entry('a list of nothing', { type: 'array', __example__: [] }, 'data-items-missing', ''),
  entry('a type nobody knows', { type: 'text', __example__: 'x' }, 'data-type-unknown', '/type'),
  inComponent('a pattern that may hang', 'TextInput', set({ pattern: '^(a+)+$', 'helper-text': 'Letters' }), 'pattern-may-hang', '/pattern'),
  inComponent('a picture from elsewhere', 'Image', set({ src: 'https://example.org/a.png' }), 'image-address', '/src'),
  inComponent('a picture that is none', 'Image', set({ src: 'dot.png' }), 'image-not-embedded', '/src'),
  inComponent('a picture nobody describes', 'Image', (image) => { delete image['alt-text']; }, 'alt-text-missing'),
  inComponent('a label without an end', ['TextInput', 'TextArea', 'Dropdown'], set({ label: 'A label that goes on and on without an end' }), 'text-too-long', '/label'),
  inComponent('a text nobody sees', texts, set({ visible: false }), 'component-never-shown', '/visible'),
];
