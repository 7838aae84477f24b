import { pictures } from '../../../../stories/flows/samples/pictures.js';
import { components } from '../../../../src/spec/components.js';
import { navigationItem } from '../../../../src/spec/items.js';
import { exchanges, navigates, shownText } from '../commonRows.js';
import { attribute, count, lastSent, says, width } from '../looks.js';
import type { ComponentCases, Look, Props, PropertyCase } from '../propertyCase.js';
import { press } from '../steps.js';

const first = [press(/Ash/)];
const to = { name: 'navigate', next: { type: 'screen', name: 'DETAIL' }, payload: {} };
const item = { id: 'a', 'main-content': { title: 'Ash' }, start: { image: pictures.leaf, 'alt-text': 'Leaf' }, end: { title: 'End' } };
const rest = { id: 'b', 'main-content': { title: 'Beech' } };
const many = (length: number): readonly Props[] => Array.from({ length }, (_, index) => ({ id: String(index), 'main-content': { title: `Tree ${index}` } }));

const letters: Look = ({ root }) => /x+…?/.exec(root?.textContent ?? '')?.[0].length ?? 0;
/** A text as long as may be is drawn; one letter more and the whole text is left out. */
const dropped = ({ maxLength }: { readonly maxLength: number }): PropertyCase => (
  { values: ['x'.repeat(maxLength), 'x'.repeat(maxLength + 1)], look: letters, sees: [maxLength, 0] }
);
/** A text as long as may be is drawn; a longer one ends in an ellipsis. */
const cut = ({ maxLength }: { readonly maxLength: number }): PropertyCase => (
  { values: ['x'.repeat(maxLength), 'x'.repeat(maxLength + 9)], look: says('…'), sees: [false, true] }
);
const list = components.NavigationList.properties;
const { 'main-content': main, end, badge, tags } = navigationItem;
const ofItem = (action: Props) => ({ name: 'data_exchange', payload: { ...action } });

export const navigationList: ComponentCases = {
  type: 'NavigationList', alone: true, base: { name: 'list', 'list-items': [item, rest], 'on-click-action': to },
  rows: {
    'list-items': [{ values: [many(3), many(2)], look: count('button'), sees: [3, 2] }, { values: [many(20), many(21)], look: count('button'), sees: [20, 0] }],
    label: [shownText(), cut(list.label)],
    description: [shownText(), cut(list.description)],
    'media-size': [
      { values: ['large', 'regular'], look: width('img'), sees: [80, 48] },
      { values: ['large', 'regular'], look: says('End'), sees: [false, true] },
    ],
    'on-click-action:navigate': navigates(first),
    'on-click-action:data_exchange': exchanges(first),
    'list-items.main-content': { values: [{ title: 'Alpha' }, { title: 'Beta' }], look: says('Alpha'), sees: [true, false] },
    'list-items.main-content.title': [shownText(), dropped(main.properties.title)],
    'list-items.main-content.description': [shownText(), dropped(main.properties.description)],
    'list-items.main-content.metadata': [shownText(), dropped(main.properties.metadata)],
    'list-items.start': { values: [item.start, undefined], look: count('img'), sees: [1, 0] },
    'list-items.start.image': [
      { values: [pictures.leaf, pictures.sea], look: attribute('img', 'src'), sees: [`data:image/png;base64,${pictures.leaf}`, `data:image/png;base64,${pictures.sea}`] },
      { values: [pictures.leaf, pictures.leaf.padEnd(140_000, 'A')], look: count('img'), sees: [1, 0] },
    ],
    'list-items.start.alt-text': { values: ['Alpha', 'Beta'], look: attribute('img', 'alt'), sees: ['Alpha', 'Beta'] },
    'list-items.end': { values: [{ title: 'Alpha' }, undefined], look: says('Alpha'), sees: [true, false] },
    'list-items.end.title': [shownText(), dropped(end.properties.title)],
    'list-items.end.description': [shownText(), dropped(end.properties.description)],
    'list-items.end.metadata': [shownText(), dropped(end.properties.metadata)],
    'list-items.badge': [shownText(), dropped(badge)],
    'list-items.tags': [
      { values: [['Alpha'], ['Beta']], look: says('Alpha'), sees: [true, false] },
      { values: [['x'.repeat(tags.maxLength)], ['x'.repeat(tags.maxLength + 1)]], look: letters, sees: [tags.maxLength, 0] },
      { values: [['1', '2', 'Alpha'], ['1', '2', '3', 'Alpha']], look: says('Alpha'), sees: [true, false] },
    ],
    'list-items.on-click-action:navigate': { ...navigates(first), props: { 'on-click-action': undefined } },
    'list-items.on-click-action:data_exchange': { ...exchanges(first), props: { 'on-click-action': undefined } },
    // The id names the row that was pressed: of two with one id it is the first.
    'list-items.id': {
      values: ['b', 'a'], steps: [press(/Beech/)], look: lastSent, sees: [{ data_exchange: { row: 1 } }, { data_exchange: { row: 2 } }],
      props: { 'on-click-action': undefined, 'list-items': [{ ...item, 'on-click-action': ofItem({ row: 1 }) }, { ...rest, 'on-click-action': ofItem({ row: 2 }) }] },
    },
  },
};
