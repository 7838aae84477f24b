import { page } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { androidCheckpoints } from './androidCheckpoints.js';
import type { Checkpoint } from './checkpoint.js';
import { iosCheckpoints } from './iosCheckpoints.js';
import { measure, plainColor } from './measure.js';
import { find, openScene } from './openScene.js';
import { scenes, type Scene } from './scenes.js';

/** How far a length may be off; weights and colours are exact. */
const tolerance = 1;
const sceneOf = (name: string): Scene => {
  const all: { readonly [name: string]: Scene } = scenes;
  const scene = all[name];
  if (!scene) throw new Error(`No scene is called ${name}`);
  return scene;
};

describe.each([['android', androidCheckpoints], ['ios', iosCheckpoints]] as const)('%s', (platform, checkpoints) => {
  const lines: string[] = [];
  beforeAll(() => page.viewport(420, 900));
  afterAll(() => {
    console.log(['platform | scheme | what | measure | expected | measured | deviation | source', ...lines].join('\n'));
  });

  it.each(checkpoints.map((one): [string, Checkpoint] => [`${one.what}, ${one.measure}, ${one.scheme ?? 'light'}`, one]))('%s', async (_, one) => {
    const scheme = one.scheme ?? 'light';
    const found = measure(await openScene(sceneOf(one.scene), platform, scheme), one);
    const exact = typeof found === 'string' || one.measure === 'font-weight';
    const wanted = typeof one.expected === 'string' ? plainColor(one.expected) : one.expected;
    const deviation = typeof found === 'number' && typeof wanted === 'number' ? Math.round((found - wanted) * 100) / 100 : found === wanted ? 0 : 'another colour';
    const line = [platform, scheme, one.what, one.measure, wanted, typeof found === 'number' ? Math.round(found * 100) / 100 : found, deviation, one.source].join(' | ');
    lines.push(line);
    expect(typeof deviation === 'number' && Math.abs(deviation) <= (exact ? 0 : tolerance), line).toBe(true);
  });
});

it.each(['android', 'ios'] as const)('dims all of the sheet under a calendar, its grabber too, on %s', async (platform) => {
  const root = await openScene(scenes.calendar, platform, 'light');
  const layer = find(root, '[data-part="calendar-layer"]');
  const { x, y, width, height } = find(root, '[data-part="sheet"]').getBoundingClientRect();
  expect(layer.getBoundingClientRect()).toMatchObject({ x, y, width, height });
  const grabber = find(root, '[data-part="grabber"]').getBoundingClientRect();
  expect(layer.contains(document.elementFromPoint(grabber.x + 5, grabber.y + 2))).toBe(true);
});

it('holds at least eighty checkpoints, each said once', () => {
  for (const [platform, checkpoints] of [['android', androidCheckpoints], ['ios', iosCheckpoints]] as const) {
    const names = checkpoints.map(({ what, measure: kind, scheme }) => `${what} ${kind} ${scheme ?? 'light'}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at), platform).toEqual([]);
  }
  expect(androidCheckpoints.length + iosCheckpoints.length).toBeGreaterThanOrEqual(80);
});
