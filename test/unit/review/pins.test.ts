import { describe, expect, it } from 'vitest';
import { createPin } from '../../../src/review/record/createPin.js';
import { resolvePin } from '../../../src/review/record/resolvePin.js';
import { samples } from '../../../stories/flows/samples/index.js';
import { complete, documentOf, flowWith, footer, input, navigate, screenOf, shows } from '../../support/flowWith.js';
import { componentsOf, type Found, isObject, type Mutable, screensOf } from '../../support/mutations/places.js';
import { randomFlow } from '../../support/review/randomFlow.js';
import { patience, type Random, runsOf, seeded, seedOf } from '../../support/review/seeded.js';

type List = unknown[];
interface Spot { readonly list: List; readonly index: number; readonly item: Mutable; readonly flow: Mutable }

/** The list a component stands in, and where. */
function spotOf(flow: Mutable, item: Mutable): Spot | undefined {
  const lists = [
    ...screensOf(flow).map(({ value }) => (value.layout as { children: List }).children),
    ...componentsOf(flow).flatMap(({ value }) => [value.children, value.then, value.else, ...(isObject(value.cases) ? Object.values(value.cases) : [])]),
  ].filter((list): list is List => Array.isArray(list));
  const list = lists.find((one) => one.includes(item));
  return list && { list, index: list.indexOf(item), item, flow };
}

const screenLists = (flow: Mutable) => screensOf(flow).map(({ value }) => (value.layout as { children: List }).children);
const fresh = { type: 'TextBody', text: 'quite new' };

/** Edits in place around a component; each keeps the component's own object, so that it is known where it went. */
const edits: { readonly [kind: string]: (spot: Spot, random: Random) => void } = {
  'insert above': ({ list, index }) => void list.splice(index, 0, { ...fresh }),
  'insert below': ({ list, index }) => void list.splice(index + 1, 0, { ...fresh }),
  'insert a like one elsewhere': ({ flow, item }, random) => void random.pick(screenLists(flow)).unshift(structuredClone(item)),
  'rename the field': ({ item }) => void (typeof item.name === 'string' && (item.name = 'renamed')),
  'move the screen': ({ flow }) => void (flow.screens as List).push((flow.screens as List).shift()),
  'delete it': ({ list, index }) => void list.splice(index, 1),
  'delete the one above': ({ list, index }) => void (index > 0 && list.splice(index - 1, 1)),
  'delete the one below': ({ list, index }) => void list.splice(index + 1, 1),
  'wrap in If': ({ list, index, item }) => void list.splice(index, 1, { type: 'If', condition: '${data.fresh}', then: [item] }),
  'unwrap': ({ list, index, item }, random) => {
    const inside = [item.then, item.children, item.else].find(Array.isArray) as List | undefined;
    if (inside && random.chance(90)) list.splice(index, 1, ...inside);
  },
  'reorder siblings': ({ list }) => void list.reverse(),
  'change its text': ({ item }) => void (item[typeof item.label === 'string' ? 'label' : 'text'] = 'Changed words'),
  'change another': ({ flow, item }, random) => {
    const others = componentsOf(flow).filter(({ value }) => value !== item);
    if (others.length > 0) random.pick(others).value.visible = '${data.fresh}';
  },
  'duplicate it': ({ list, index, item }) => void list.splice(index, 0, structuredClone(item)),
  'duplicate the screen': ({ flow }, random) => void (flow.screens as List).push({ ...structuredClone(random.pick(screensOf(flow)).value), id: 'COPY' }),
  'rename the screen': ({ flow }, random) => void (random.pick(screensOf(flow)).value.id = 'RENAMED'),
  'delete a screen': ({ flow }) => void ((flow.screens as List).length > 1 && (flow.screens as List).shift()),
  'change its type': ({ item }) => void (item.type = ({ RadioButtonsGroup: 'Dropdown', TextInput: 'TextArea', TextBody: 'TextCaption' })[item.type as string] ?? item.type),
  'move to another screen': ({ flow, list, index }, random) => void random.pick(screenLists(flow)).push(...list.splice(index, 1)),
  'swap two names': ({ flow }, random) => {
    const named = componentsOf(flow).filter(({ value }) => typeof value.name === 'string');
    if (named.length < 2) return;
    const [a, b] = [random.pick(named).value, random.pick(named).value];
    // Where all else is the same, to swap the names is to swap the places.
    const nameless = (one: Mutable) => JSON.stringify({ ...one, name: '' });
    if (nameless(a) !== nameless(b)) [a.name, b.name] = [b.name, a.name];
  },
};

/** Where a component is now; undefined when it is gone. */
const whereIs = (flow: Mutable, item: Mutable) => componentsOf(flow).find(({ value }) => value === item)?.pointer;

describe('a pin', () => {
  const seed = seedOf('pins after edits');
  const runs = runsOf(20_000);

  it(`is on its component or orphaned, and never on another, after ${runs} edits of ${Object.keys(edits).length} kinds in Flows full of likes`, () => {
    const random = seeded(seed);
    const table: { [kind: string]: { found: number; orphaned: number; 'was gone': number } } = Object.fromEntries(Object.keys(edits).map((kind) => [kind, { found: 0, orphaned: 0, 'was gone': 0 }]));
    for (let run = 0; run < runs; run++) {
      const kind = random.pick(Object.keys(edits));
      const flow = run % 3 === 0 ? (JSON.parse(random.pick(samples).text) as Mutable) : structuredClone(randomFlow(random));
      const target: Found = random.pick(componentsOf(flow));
      const pin = JSON.parse(JSON.stringify(createPin(documentOf(flow), target.pointer))) as ReturnType<typeof createPin>;
      const before = JSON.stringify(flow);
      edits[kind]!(spotOf(flow, target.value)!, random);
      // Twins that changed places make the same document: nothing was edited.
      if (JSON.stringify(flow) === before) continue;
      const place = resolvePin(pin, documentOf(flow));
      const truth = whereIs(flow, target.value);
      if (place.pointer !== undefined && place.pointer !== truth) {
        expect.fail(`seed ${seed}, run ${run}: after "${kind}" the pin of ${target.pointer} is on ${place.pointer} instead of ${truth}: ${JSON.stringify(target.value)}`);
      }
      table[kind]![truth === undefined ? 'was gone' : place.pointer === undefined ? 'orphaned' : 'found']++;
    }
    console.table(table);
  }, patience);

  const base = () => flowWith([
    screenOf('ONE', [shows('Hello'), input('first', { label: 'First name' }), { type: 'If', condition: '${form.first}', then: [shows('Well')] }, footer(navigate('TWO'))]),
    screenOf('TWO', [shows('Bye'), input('last', { label: 'Last name' }), footer(complete(), { label: 'Send' })], { terminal: true }),
  ]) as Mutable;

  const keeps = Object.keys(edits).filter((kind) => !['delete it', 'duplicate it', 'insert a like one elsewhere', 'swap two names', 'unwrap', 'delete a screen'].includes(kind));
  it.each(keeps)('finds its component again in a Flow without likes: %s', (kind) => {
    // A text of another type can't be told from another text at its place: that pin is orphaned.
    for (const name of kind === 'change its type' ? ['First name', 'Last name'] : ['First name', 'Hello', 'Last name']) {
      const flow = base();
      const target = componentsOf(flow).find(({ value }) => value.label === name || value.text === name)!;
      const pin = createPin(documentOf(flow), target.pointer);
      edits[kind]!(spotOf(flow, target.value)!, seeded(1));
      expect(resolvePin(pin, documentOf(flow)), name).toEqual({ pointer: whereIs(flow, target.value) });
    }
  });

  it('is orphaned, and says why, when its component is gone or has a twin', () => {
    const flow = base();
    const target = componentsOf(flow)[0]!;
    const pin = createPin(documentOf(flow), target.pointer);
    const list = screenLists(flow)[0]!;
    list.push(structuredClone(target.value));
    expect(resolvePin(pin, documentOf(flow))).toEqual({ orphaned: 'ambiguous' });
    list.splice(0, 1);
    list.splice(-1, 1);
    expect(resolvePin(pin, documentOf(flow))).toEqual({ orphaned: 'gone' });
  });

  it('on one of two twins is not taken for the other when one of them goes', () => {
    const flow = flowWith([screenOf('ONE', [shows('same'), shows('same'), footer(complete())])]) as Mutable;
    const pin = createPin(documentOf(flow), '/screens/0/layout/children/0');
    expect(resolvePin(pin, documentOf(flow)).pointer).toBe('/screens/0/layout/children/0');
    screenLists(flow)[0]!.shift();
    expect(resolvePin(pin, documentOf(flow))).toEqual({ orphaned: 'ambiguous' });
  });

  it('can be on what is inside a component, on a screen and on the Flow', () => {
    const document = documentOf(base());
    expect(createPin(document, '/screens/0/layout/children/1/label').pointer).toBe('/screens/0/layout/children/1');
    expect(createPin(document, '/screens/0/layout/children/2/then/0').type).toBe('TextBody');
    expect(createPin(document, '/screens/1/title')).toMatchObject({ type: 'Screen', pointer: '/screens/1', screen: 'TWO' });
    expect(createPin(document, '/version')).toMatchObject({ type: 'Flow', pointer: '' });
    const flow = base();
    (flow.screens as List).reverse();
    expect(resolvePin(createPin(document, '/screens/1'), documentOf(flow))).toEqual({ pointer: '/screens/0' });
  });
});
