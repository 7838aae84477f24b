import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samples } from '../../../stories/flows/samples/index.js';
import { compress } from '../../../src/share/compress.js';
import { fromShareHash } from '../../../src/share/fromShareHash.js';
import { longestHash, type Shared } from '../../../src/share/shared.js';
import { toShareHash } from '../../../src/share/toShareHash.js';

const screenWith = (child: object, data: object = {}) => ({ version: '7.3', screens: [{ id: 'A', title: 'A', data, layout: { type: 'SingleColumnLayout', children: [child] } }] });
const kinds = async (shared: Shared) => (await toShareHash(shared)).personal.map(({ pointer, kind }) => [pointer, kind]);

describe('a shared address', () => {
  it.each(samples)('carries the sample $id there and back', async ({ text }) => {
    const shared = { flow: text, screen: 'DETAILS', platform: 'ios', colorScheme: 'dark', launch: { action: 'navigate', screen: 'A', data: { a: [1, null, 'ü'] } } } as const;
    const { hash, length } = await toShareHash(shared);
    expect(hash).toMatch(/^#flow=1\.[\w-]+$/);
    expect(length).toBe(hash!.length);
    expect(await fromShareHash(hash!)).toEqual({ shared });
  });

  it('carries text that is not JSON yet, and finds itself among other words', async () => {
    const { hash } = await toShareHash({ flow: '{"version": "7.3", "scr' });
    expect(await fromShareHash(`#/page&${hash!.slice(1)}&more=1`)).toEqual({ shared: { flow: '{"version": "7.3", "scr' } });
  });

  it('leaves the flow token behind', async () => {
    const launch = { data: {}, flowToken: 'secret' };
    const { hash } = await toShareHash({ flow: '{}', launch });
    expect(await fromShareHash(hash!)).toEqual({ shared: { flow: '{}', launch: { data: {} } } });
  });

  it('is not written when it would be too long', async () => {
    let seed = 1;
    const noise = Array.from({ length: 90_000 }, () => String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 90))).join('');
    const { hash, length } = await toShareHash({ flow: noise });
    expect(hash).toBeUndefined();
    expect(length).toBeGreaterThan(longestHash);
  });
});

describe('reading an address', () => {
  it.each([
    ['', {}], ['#top', {}],
    ['#flow=', { problem: 'unreadable' }], ['#flow=1.', { problem: 'unreadable' }], ['#flow=1.AAAA', { problem: 'unreadable' }], ['#flow=x.y', { problem: 'unreadable' }],
    ['#flow=2.AAAA', { problem: 'newer-version' }], ['#flow=0.AAAA', { problem: 'unreadable' }],
    [`#flow=1.${'A'.repeat(longestHash)}`, { problem: 'too-large' }],
  ])('that is not a whole one, case %#', async (hash, expected) => {
    expect(await fromShareHash(hash)).toEqual(expected);
  });

  it('gives up on what unpacks without end', async () => {
    const bomb = await compress('a'.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(longestHash);
    expect(await fromShareHash(`#flow=1.${bomb}`)).toEqual({ problem: 'too-large' });
  });

  it('takes nothing but what belongs there', async () => {
    const packed = await compress(JSON.stringify({ flow: {}, platform: 'symbian', screen: 7, launch: { action: 'explode', data: 'x', flowToken: 't' }, onComplete: 'alert(1)' }));
    expect(await fromShareHash(`#flow=1.${packed}`)).toEqual({ shared: { flow: {}, launch: {} } });
    for (const wrong of [null, [], 'x', 1, { flow: 1 }, {}]) expect(await fromShareHash(`#flow=1.${await compress(JSON.stringify(wrong))}`)).toEqual({ problem: 'unreadable' });
  });

  it('never throws, whatever was cut or changed on the way', async () => {
    const { hash } = await toShareHash({ flow: samples[0]!.text });
    await fc.assert(fc.asyncProperty(fc.nat(hash!.length), fc.string(), fc.boolean(), async (at, text, cut) => {
      const reading = await fromShareHash(cut ? hash!.slice(0, at) : hash!.slice(0, at) + text + hash!.slice(at + 1));
      expect(Object.keys(reading).length).toBeLessThanOrEqual(1);
    }), { numRuns: 200 });
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => void await fromShareHash(text)), { numRuns: 200 });
  });
});

describe('what looks like a person', () => {
  it('is named in default values, example data and launch data', async () => {
    expect(await kinds({ flow: screenWith({ type: 'TextInput', name: 'a', 'init-value': 'ana.lind@mail.com' }) })).toEqual([['/flow/screens/0/layout/children/0/init-value', 'email']]);
    expect(await kinds({ flow: JSON.stringify(screenWith({ type: 'Form', 'init-values': { phone: '+49 170 1234567', card: '4111 1111 1111 1111' } })) })).toEqual([
      ['/flow/screens/0/layout/children/0/init-values/phone', 'phone'], ['/flow/screens/0/layout/children/0/init-values/card', 'number'],
    ]);
    expect(await kinds({ flow: screenWith({}, { who: { type: 'object', __example__: { mail: 'bo@firm.de' } } }) })).toEqual([['/flow/screens/0/data/who/__example__/mail', 'email']]);
    expect(await kinds({ flow: '{}', launch: { data: { name: 'Ana', visits: 3, mail: 'a@example.com', none: '' } } })).toEqual([
      ['/launch/data/name', 'launch-data'], ['/launch/data/visits', 'launch-data'], ['/launch/data/mail', 'email'],
    ]);
  });

  it('is not what only looks a little like it', async () => {
    const harmless = ['2026-11-22', '12:30 – 14:00', '1,299.00', 'ana@example.com', '20', 'v7.3', '1700000000', 'Room 12, 2nd floor', 'ORD-2024-00017', '${data.phone}'];
    for (const value of harmless) expect(await kinds({ flow: screenWith({ type: 'TextInput', name: 'a', 'init-value': value }) }), value).toEqual([]);
    // Texts of the author are no values.
    expect(await kinds({ flow: screenWith({ type: 'TextBody', text: 'Write to help@firm.com or call +49 170 1234567' }) })).toEqual([]);
  });

  it.each(samples)('is not in the sample $id', async ({ text }) => {
    expect(await kinds({ flow: text })).toEqual([]);
  });
});
