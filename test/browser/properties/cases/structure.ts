import { lastSent, pageSays } from '../looks.js';
import type { ComponentCases, PropertyCase } from '../propertyCase.js';
import { send } from '../steps.js';

const text = (words: string) => [{ type: 'TextBody', text: words }];
const input = (name: string) => ({ type: 'TextInput', name, label: name });
const shows = (values: readonly [unknown, unknown], words: string, props?: PropertyCase['props']): PropertyCase => (
  { values, ...(props && { props }), look: pageSays(words), sees: [true, false] }
);

export const ifCases: ComponentCases = {
  type: 'If', base: { condition: '${data.yes}', then: text('Then'), else: text('Else') },
  rows: {
    condition: [shows(['${data.yes}', '${data.no}'], 'Then'), shows(["${data.word} != 'b'", "${data.word} == 'b'"], 'Else')],
    then: shows([text('Alpha'), text('Beta')], 'Alpha'),
    else: shows([text('Alpha'), undefined], 'Alpha', { condition: '${data.no}' }),
  },
};

export const switchCases: ComponentCases = {
  type: 'Switch', base: { value: '${data.word}', cases: { b: text('Case b'), before: text('Case before'), default: text('Case default') } },
  rows: {
    value: shows(['${data.word}', '${data.note}'], 'Case b', { cases: { b: text('Case b'), default: text('Other') } }),
    cases: [shows([{ b: text('Alpha') }, { b: text('Beta') }], 'Alpha'), shows([{ a: text('Beta'), default: text('Alpha') }, { b: text('Beta'), default: text('Alpha') }], 'Alpha')],
  },
};

const footer = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: { first: '${form.first}', last: '${form.last}' } } };
const completed = (first: string, last: string) => ({ complete: { first, last, flow_token: 'unused' } });
export const form: ComponentCases = {
  type: 'Form', base: { name: 'form', children: [input('first'), input('last'), footer] },
  rows: {
    children: shows([[input('Alpha'), footer], [input('Beta'), footer]], 'Alpha'),
    'init-values': { values: [{ first: 'Ada', last: 'Byron' }, { last: 'Byron' }], steps: [send], look: lastSent, sees: [completed('Ada', 'Byron'), completed('', 'Byron')] },
    'error-messages': shows([{ last: 'Not today' }, {}], 'Not today'),
  },
};
