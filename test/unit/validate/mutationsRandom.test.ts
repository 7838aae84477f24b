import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caps } from '../../../src/spec/limits.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { samples } from '../../../stories/flows/samples/index.js';

const runs = 10_000;
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);

type Step = readonly [place: number, kind: 'drop' | 'put' | 'rename' | 'double', value: unknown];

const junk = fc.oneof(
  fc.constantFrom(null, true, 0, -1.5, 1e400, '', ' ', '${data.x}', '`${form.a} (1)`', '`', '${', 'If', 'Form', 'Switch', '__proto__', [], {}, [[]], [null], { type: 'If' }, { type: 'TextInput' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const step = fc.tuple(fc.nat(), fc.constantFrom('drop', 'put', 'rename', 'double'), junk) as fc.Arbitrary<Step>;

/** Every list and object of a value. */
function holders(value: unknown, found: object[] = []): object[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value);
  for (const entry of Object.values(value)) holders(entry, found);
  return found;
}

function change(root: unknown, [place, kind, junkValue]: Step): void {
  // A later step may change what this one puts in.
  const value: unknown = structuredClone(junkValue);
  const all = holders(root);
  const holder = all[place % all.length] as Record<string, unknown> | unknown[];
  const keys = Object.keys(holder);
  const key = keys[place % keys.length];
  if (key === undefined) return;
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (kind === 'drop') holder.splice(index, 1);
    else if (kind === 'double') holder.splice(index, 0, structuredClone(holder[index]));
    else holder[index] = value;
    return;
  }
  const before = holder[key];
  if (kind !== 'put') delete holder[key];
  if (kind === 'put') holder[key] = value;
  if (kind === 'rename') Object.defineProperty(holder, typeof value === 'string' ? value : `${key}_`, { value: before, enumerable: true, configurable: true, writable: true });
}

test(`${runs} random changes of samples never throw (seed ${seed})`, () => {
  console.info(`Random changes of samples: seed ${seed}. Repeat with FC_SEED=${seed}.`);
  const texts = samples.map(({ text }) => text);
  fc.assert(fc.property(fc.constantFrom(...texts), fc.array(step, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.nat(), (text, steps, cut, at) => {
    const flow: unknown = JSON.parse(text);
    for (const one of steps) change(flow, one);
    const source = JSON.stringify(flow);
    const found = validateFlow(cut ? source.slice(0, at % (source.length + 1)) : source, { allFindings: true, limits: '1msg' });
    expect(found.length).toBeLessThanOrEqual(caps.diagnostics + 1);
    if (!cut) validateFlow(flow);
  }), { numRuns: runs, seed });
}, 120_000);
