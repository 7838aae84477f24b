import type { Mutable } from '../mutations/places.js';
import type { Random } from './seeded.js';

type Holder = { [key: string]: unknown } | unknown[];

/** A copy of a document with one change somewhere in it, and the place of the change. */
export function randomEdit(random: Random, source: Mutable): Mutable {
  const copy = structuredClone(source);
  const holders: Holder[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    holders.push(value as Holder);
    Object.values(value).forEach(collect);
  };
  collect(copy);
  const holder = random.pick(holders);
  if (Array.isArray(holder)) editList(random, holder);
  else editObject(random, holder);
  return copy;
}

function editList(random: Random, list: unknown[]): void {
  const at = random.int(list.length + 1);
  const kind = random.int(4);
  if (kind === 0) list.splice(at, 1);
  else if (kind === 1) list.splice(at, 0, structuredClone(list[random.int(list.length)] ?? 'new'));
  else if (kind === 2) list.push(...list.splice(at, 1));
  else if (at < list.length) list[at] = changed(random, list[at]);
}

function editObject(random: Random, object: { [key: string]: unknown }): void {
  const keys = Object.keys(object);
  const key = keys.length > 0 ? random.pick(keys) : 'new';
  const kind = random.int(5);
  if (kind === 0) delete object[key];
  else if (kind === 1) object[random.pick(['note', 'visible', 'label', 'init-value', '__proto__x'])] = random.pick<unknown>(['x', true, 0, null, []]);
  else object[key] = changed(random, object[key]);
}

function changed(random: Random, value: unknown): unknown {
  if (typeof value === 'string') return random.pick([`${value} `, `${value}\u0301`, value.slice(1), value.toUpperCase(), '', `${value}\ud800`, 'BRAVO']);
  if (typeof value === 'number') return random.pick([value + 1, -value, value / 3, 0]);
  if (typeof value === 'boolean') return !value;
  if (value === null || value === undefined) return random.pick<unknown>([false, 0, '', {}]);
  return random.pick<unknown>([null, 'x', value]);
}

/** The same JSON value written differently: other order of keys, white space, spelling of numbers and of letters. */
export function reformatted(random: Random, value: unknown): string {
  const space = () => random.pick(['', '', ' ', '\n', '\t ']);
  if (typeof value === 'string') {
    const letters = [...value.split('')].map((unit) => {
      const code = unit.charCodeAt(0);
      const surrogate = code >= 0xd800 && code <= 0xdfff;
      return surrogate || random.chance(8) ? `\\u${code.toString(16).padStart(4, '0')}` : JSON.stringify(unit).slice(1, -1);
    });
    return `"${letters.join('')}"`;
  }
  if (typeof value === 'number') {
    const plain = JSON.stringify(value);
    return Number.isInteger(value) && !plain.includes('e') ? random.pick([plain, `${plain}.0`, `${plain}e0`, `${plain}0E-1`]) : plain;
  }
  if (Array.isArray(value)) return `[${space()}${value.map((item) => `${reformatted(random, item)}${space()}`).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map((entry) => [random.int(1_000), entry] as const).sort(([a], [b]) => a - b);
  return `{${space()}${entries.map(([, [key, entry]]) => `${reformatted(random, key)}${space()}:${space()}${reformatted(random, entry)}`).join(`,${space()}`)}${space()}}`;
}
