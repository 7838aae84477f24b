import type { Mutable } from '../mutations/places.js';
import type { Random } from './seeded.js';

const ids = ['ALPHA', 'BRAVO', 'CHARLIE', 'DELTA', 'ECHO'];
const options = ['x', 'y', 'z'];
const fieldNames = ['one', 'two', 'three'];
const dataNames = ['p', 'q'];
const words = ['Welcome', 'Thank you', 'Choose well', 'Almost there', 'One more thing', 'Details'];

/** Screens and routes of a small Flow that is drawable and walks; fields are choices of up to three options, so that all can be tried. */
export function randomFlow(random: Random, most = 5): Mutable {
  const count = 1 + random.int(most);
  const used = ids.slice(0, count);
  const dynamic = random.chance(25);
  const screens = used.map((id, index) => screen(random, id, used, index, dynamic));
  const routes = Object.fromEntries(used.map((id, index) => [id, random.chance(80) ? used.slice(index + 1).filter(() => random.chance(50)) : []]));
  return {
    version: random.pick(['7.3', '7.3', '7.0', '6.3', '5.1', '4.0']),
    ...(dynamic && { data_api_version: '3.0' }),
    ...((dynamic || random.chance(20)) && { routing_model: routes }),
    screens,
  };
}

function screen(random: Random, id: string, all: readonly string[], index: number, dynamic: boolean): Mutable {
  const terminal = index === all.length - 1 || random.chance(20);
  const children = Array.from({ length: 1 + random.int(3) }, () => component(random, id, all, index, 0));
  const action = terminal && random.chance(80) ? { name: 'complete', payload: payload(random, all) } : dynamic && random.chance(50) ? { name: 'data_exchange', payload: payload(random, all) } : navigate(random, all, index);
  const footer = { type: 'Footer', label: random.pick(words), 'on-click-action': action };
  const inBranches = random.chance(15);
  const last = inBranches
    ? { type: 'If', condition: condition(random, all), then: [footer], else: [{ ...footer, label: 'Other', 'on-click-action': navigate(random, all, index) }] }
    : footer;
  return {
    id, title: random.pick(words), ...(terminal && { terminal: true }),
    ...(random.chance(60) && { data: Object.fromEntries(dataNames.map((name) => [name, { type: 'string', __example__: random.pick(options) }])) }),
    layout: { type: 'SingleColumnLayout', children: [...children, last] },
  };
}

const navigate = (random: Random, all: readonly string[], index: number): Mutable => (
  { name: 'navigate', next: { type: 'screen', name: random.chance(85) && index + 1 < all.length ? all[index + 1 + random.int(all.length - index - 1)] : random.pick(all) }, payload: payload(random, all) }
);

const payload = (random: Random, all: readonly string[]): Mutable => (
  Object.fromEntries(dataNames.filter(() => random.chance(50)).map((name) => [name, random.chance(70) ? reference(random, all) : random.pick(options)]))
);

function reference(random: Random, all: readonly string[]): string {
  const far = random.chance(15) ? `screen.${random.pick(all)}.` : '';
  return random.chance(50) ? `\${${far}data.${random.pick(dataNames)}}` : `\${${far}form.${random.pick(fieldNames)}}`;
}

function condition(random: Random, all: readonly string[]): string {
  const one = () => `${reference(random, all)} ${random.pick(['==', '!='])} '${random.pick(options)}'`;
  return random.chance(25) ? `${one()} ${random.pick(['&&', '||'])} ${one()}` : one();
}

/** One component, or a branch with some in it. */
export function component(random: Random, id: string, all: readonly string[], index: number, depth: number): Mutable {
  const inside = () => Array.from({ length: 1 + random.int(2) }, () => component(random, id, all, index, depth + 1));
  const kind = random.int(depth < 2 ? 10 : 7);
  switch (kind) {
    case 0: case 1:
      return { type: 'TextBody', text: random.chance(30) ? reference(random, all) : random.pick(words) };
    case 2:
      return { type: 'EmbeddedLink', text: random.pick(words), 'on-click-action': navigate(random, all, index) };
    case 3: case 4: case 5: case 6:
      return {
        type: random.pick(['RadioButtonsGroup', 'Dropdown']), name: random.pick(fieldNames), label: random.pick(words), ...(random.chance(50) && { required: true }),
        'data-source': options.slice(0, 2 + random.int(2)).map((option) => ({ id: option, title: option.toUpperCase() })),
        ...(random.chance(15) && { 'init-value': random.chance(50) ? random.pick(options) : reference(random, all) }),
      };
    case 7: case 8:
      return { type: 'If', condition: condition(random, all), then: inside(), ...(random.chance(50) && { else: inside() }) };
    default:
      return { type: 'Switch', value: reference(random, all), cases: Object.fromEntries([...options, 'default'].filter(() => random.chance(60)).map((key) => [key, inside()])) };
  }
}
