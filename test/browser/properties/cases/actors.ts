import { exchanges, navigates, opens, required, shownText, updates, updatesOrNot, visible } from '../commonRows.js';
import { attribute, lastSent, says, state, value } from '../looks.js';
import type { ComponentCases } from '../propertyCase.js';
import { press, send, tick } from '../steps.js';

const readMore = [press(/Read more/)];

export const optIn: ComponentCases = {
  type: 'OptIn', base: { name: 'answer', label: 'I agree.' },
  rows: {
    name: { values: ['answer', 'other'], look: attribute('', 'data-flow-name'), sees: ['answer', 'other'] },
    label: shownText(),
    required,
    'on-click-action:data_exchange': [exchanges(readMore), { values: [{ name: 'data_exchange', payload: {} }, undefined], look: says('Read more'), sees: [true, false] }],
    'on-click-action:navigate': navigates(readMore),
    'on-click-action:open_url': opens(readMore),
    'on-select-action:update_data': [updates([tick]), updatesOrNot([tick])],
    'on-unselect-action:update_data': [updates([tick, tick]), updatesOrNot([tick, tick])],
    visible,
    'init-value': { values: [true, false], look: value, sees: [true, false] },
  },
};

const link = [press(/./)];
export const embeddedLink: ComponentCases = {
  type: 'EmbeddedLink', base: { text: 'More', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'DETAIL' }, payload: {} } },
  rows: { text: shownText(), visible, 'on-click-action:data_exchange': exchanges(link), 'on-click-action:navigate': navigates(link), 'on-click-action:open_url': opens(link) },
};

const complete = (word: string) => ({ name: 'complete', payload: { word } });
const completed = (word: string) => ({ complete: { word, flow_token: 'unused' } });
export const footer: ComponentCases = {
  type: 'Footer', base: { label: 'Go', 'on-click-action': complete('one') },
  rows: {
    label: shownText(),
    'left-caption': shownText({ 'right-caption': 'Other' }),
    'center-caption': shownText(),
    'right-caption': shownText({ 'left-caption': 'Other' }),
    enabled: [
      { values: [false, true], look: state, sees: ['disabled', 'idle'] },
      { values: [false, true], steps: [send], look: lastSent, sees: [undefined, completed('one')] },
    ],
    'on-click-action:navigate': navigates([send]),
    'on-click-action:data_exchange': exchanges([send]),
    'on-click-action:complete': { values: [complete('one'), complete('two')], steps: [send], look: lastSent, sees: [completed('one'), completed('two')] },
  },
};
