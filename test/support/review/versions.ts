import { componentsOf, type Found, type Mutable, screensOf } from '../mutations/places.js';
import { component } from './randomFlow.js';
import type { Random } from './seeded.js';

type List = unknown[];
const childrenOf = (screen: Found): List => (screen.value.layout as { children: List }).children;
const listsOf = (flow: Mutable): List[] => [
  ...screensOf(flow).map(childrenOf),
  ...componentsOf(flow).flatMap(({ value }) => [value.children, value.then, value.else, ...Object.values((value.cases as Mutable | undefined) ?? {})].filter((list): list is List => Array.isArray(list))),
];
const take = (random: Random, list: List): unknown => list.splice(random.int(list.length), 1)[0];
const insert = (random: Random, list: List, item: unknown) => list.splice(random.int(list.length + 1), 0, item);

/** What an author does to a Flow, in place; each does nothing where it finds nothing to do. */
const works: readonly ((random: Random, flow: Mutable) => void)[] = [
  (random, flow) => insert(random, random.pick(listsOf(flow)), component(random, 'X', ['ALPHA', 'BRAVO'], 0, 0)),
  (random, flow) => void take(random, random.pick(listsOf(flow))),
  (random, flow) => {
    const item = take(random, random.pick(listsOf(flow)));
    if (item !== undefined) insert(random, random.pick(listsOf(flow)), item);
  },
  (random, flow) => void random.pick(listsOf(flow)).reverse(),
  (random, flow) => {
    const list = random.pick(listsOf(flow));
    const item = take(random, list);
    if (item !== undefined) insert(random, list, { type: 'If', condition: '${data.p} == 1', then: [item] });
  },
  (random, flow) => {
    for (const list of listsOf(flow)) {
      const at = list.findIndex((item) => (item as Mutable).type === 'If' && random.chance(50));
      if (at >= 0) return void list.splice(at, 1, ...((list[at] as { then: List }).then ?? []));
    }
  },
  (random, flow) => {
    const found = componentsOf(flow);
    if (found.length > 0) random.pick(found).value[random.pick(['label', 'text', 'visible', 'helper-text'])] = random.pick(['new', 'newer', true]);
  },
  (random, flow) => {
    const named = componentsOf(flow).filter(({ value }) => typeof value.name === 'string');
    if (named.length > 0) random.pick(named).value[random.pick(['name', 'type'])] = random.pick(['TextInput', 'TextArea', 'fresh']);
  },
  (random, flow) => {
    const action = componentsOf(flow).map(({ value }) => value['on-click-action'] as Mutable | undefined).filter((one) => one !== undefined);
    if (action.length > 0) random.pick(action).payload = { [random.pick(['p', 'q', 'r'])]: random.pick(['x', '${form.one}']) };
  },
  (random, flow) => void insert(random, flow.screens as List, { id: random.pick(['NEW', 'NEWER']), title: 'New', layout: { type: 'SingleColumnLayout', children: [component(random, 'X', ['ALPHA'], 0, 0)] } }),
  (random, flow) => void ((flow.screens as List).length > 1 && take(random, flow.screens as List)),
  (random, flow) => void insert(random, flow.screens as List, take(random, flow.screens as List)),
  (random, flow) => void (random.pick(screensOf(flow)).value.id = random.pick(['RENAMED', 'ALPHA', 'BRAVO'])),
  (random, flow) => void (random.pick(screensOf(flow)).value.data = { [random.pick(['p', 'new'])]: { type: 'string', __example__: random.pick(['x', 'w']) } }),
  (random, flow) => void (random.pick(screensOf(flow)).value[random.pick(['title', 'terminal', 'sensitive'])] = random.pick<unknown>(['T', true, ['one']])),
  (random, flow) => void (flow.routing_model = { ALPHA: random.pick([['BRAVO'], [], ['CHARLIE', 'BRAVO']]), ...(random.chance(50) && { DELTA: [] }) }),
  (random, flow) => void (flow[random.pick(['version', 'data_api_version', 'note'])] = random.pick(['7.1', '3.0', 'x'])),
  (random, flow) => {
    const cases = componentsOf(flow).find(({ value }) => value.type === 'Switch')?.value;
    if (cases) cases.cases = random.chance(20) ? 'none' : { ...(cases.cases as Mutable), extra: [] };
  },
  (_, flow) => {
    const branch = componentsOf(flow).find(({ value }) => value.type === 'If')?.value;
    if (branch?.else) delete branch.else;
    else if (branch) branch.else = [{ type: 'TextBody', text: 'else' }];
  },
];

/** A later version of a Flow: a copy after some of what authors do. */
export function laterVersion(random: Random, source: Mutable): Mutable {
  const copy = structuredClone(source);
  for (let left = 1 + random.int(4); left > 0; left--) {
    random.pick(works)(random, copy);
    if (screensOf(copy).some(({ value }) => !Array.isArray((value.layout as Mutable | undefined)?.children))) return copy;
  }
  return copy;
}
