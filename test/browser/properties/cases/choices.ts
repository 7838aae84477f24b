import { pictures } from '../../../../stories/flows/samples/pictures.js';
import { enabled, errorMessage, exchanges, exchangesOrNot, required, shownText, updates, updatesOrNot, visible } from '../commonRows.js';
import { attribute, count, says, value, width } from '../looks.js';
import type { ComponentCases, PropertyCase, Step } from '../propertyCase.js';
import { choose, leave, open, pickOption, press } from '../steps.js';

const items = [{ id: 'a', title: 'Ash' }, { id: 'b', title: 'Beech' }, { id: 'c', title: 'Cedar' }];
const withPicture = { 'data-source': items.map((item) => ({ ...item, image: pictures.leaf })) };

/** How one component is used. */
interface Use {
  /** Makes the options visible. */
  readonly reveal: readonly Step[];
  readonly choose: readonly Step[];
  /** Takes the first option back, once chosen. */
  readonly unchoose: readonly Step[];
  /** One drawn option. */
  readonly option: string;
  readonly closed: string;
  /** What is held once the first option, of id `z`, was chosen. */
  readonly chosen: unknown;
}

const options = ({ reveal, choose: first, option, closed, chosen }: Use): ComponentCases['rows'] => ({
  'data-source': { values: [items, items.slice(1)], steps: reveal, look: count(option), sees: [3, 2] },
  'data-source.id': { values: ['z', 'a'], steps: first, look: value, sees: [chosen, Array.isArray(chosen) ? ['a'] : 'a'] },
  'data-source.title': shownText(undefined, reveal),
  'data-source.enabled': { values: [false, true], steps: reveal, look: count(closed), sees: [1, 0] },
});
const details = ({ reveal }: Use): ComponentCases['rows'] => ({
  'data-source.description': shownText(undefined, reveal),
  'data-source.metadata': shownText(undefined, reveal),
  'data-source.image': { values: [pictures.leaf, undefined], steps: reveal, look: count('img'), sees: [1, 0] },
  'data-source.alt-text': { values: ['Alpha', 'Beta'], props: withPicture, steps: reveal, look: attribute('img', 'alt'), sees: ['Alpha', 'Beta'] },
  'data-source.color': { values: ['#b5651d', 'ff8800'], steps: reveal, look: attribute('rect', 'fill'), sees: ['#b5651d', '#ff8800'] },
});
const itemActions = ({ choose: first, unchoose }: Use): ComponentCases['rows'] => ({
  'data-source.on-select-action:update_data': updatesOrNot(first),
  'data-source.on-unselect-action:update_data': updatesOrNot([...first, ...unchoose]),
});
/** In 6.x a handler of the component also runs when the screen is drawn, so it takes two different ones to tell a choice. */
const actions = ({ choose: first, unchoose }: Use): ComponentCases['rows'] => ({
  'on-select-action:data_exchange': [exchanges(first), exchangesOrNot(first)],
  'on-select-action:update_data': [updates(first), updatesOrNot(first)],
  'on-unselect-action:update_data': [updates([...first, ...unchoose]), updatesOrNot([...first, ...unchoose])],
});
const initial = (ids: unknown): PropertyCase => ({ values: [ids, undefined], look: value, sees: [ids, undefined] });
const name: PropertyCase = { values: ['answer', 'other'], look: attribute('', 'data-flow-name'), sees: ['answer', 'other'] };
const mediaSize: PropertyCase = { values: ['large', 'regular'], props: withPicture, look: width('img'), sees: [80, 48] };
const limits: ComponentCases['rows'] = {
  'min-selected-items': [
    { values: [2, 1], steps: [choose('Ash'), leave], look: says('Choose at least 2.'), sees: [true, false] },
    { values: [2, undefined], look: says('Choose at least 2 options.'), sees: [true, false] },
  ],
  'max-selected-items': [
    { values: [1, 2], steps: [choose('Ash')], look: count('input:disabled'), sees: [2, 0] },
    { values: [2, undefined], look: says('Choose up to 2 options.'), sees: [true, false] },
  ],
};

const boxes: Use = { reveal: [], choose: [choose('Ash')], unchoose: [choose('Ash')], option: 'input', closed: 'input:disabled', chosen: ['z'] };
const rings: Use = { ...boxes, unchoose: [choose('Beech')], chosen: 'z' };
const list: Use = { reveal: [open], choose: [pickOption('Ash')], unchoose: [press(/^Clear/)], option: '[role=option]', closed: '[role=option][aria-disabled=true]', chosen: 'z' };

export const checkboxGroup: ComponentCases = {
  type: 'CheckboxGroup', base: { name: 'answer', label: 'Trees', 'data-source': items },
  rows: {
    name, label: shownText(), description: shownText(), ...limits, enabled: enabled('fieldset'), required, visible, 'init-value': initial(['a', 'b']),
    'error-message': errorMessage, 'media-size': mediaSize, ...options(boxes), ...details(boxes), ...itemActions(boxes), ...actions(boxes),
  },
};

export const radioButtonsGroup: ComponentCases = {
  type: 'RadioButtonsGroup', base: { name: 'answer', label: 'Tree', 'data-source': items },
  rows: {
    name, label: shownText(), description: shownText(), enabled: enabled('fieldset'), required, visible, 'init-value': initial('b'),
    'error-message': errorMessage, 'media-size': mediaSize, ...options(rings), ...details(rings), ...itemActions(rings), ...actions(rings),
  },
};

export const dropdown: ComponentCases = {
  type: 'Dropdown', base: { name: 'answer', label: 'Tree', 'data-source': items },
  rows: {
    name, label: shownText(), enabled: enabled('button'), required, visible, 'init-value': initial('b'), 'error-message': errorMessage,
    ...options(list), ...details(list), ...itemActions(list), ...actions(list),
  },
};

export const chipsSelector: ComponentCases = {
  type: 'ChipsSelector', base: { name: 'answer', label: 'Trees', 'data-source': items },
  rows: {
    name, label: shownText(), description: shownText(), ...limits, enabled: enabled('fieldset'), required, visible, 'init-value': initial(['a', 'b']),
    'error-message': errorMessage, ...options(boxes), ...itemActions(boxes), ...actions(boxes),
  },
};
