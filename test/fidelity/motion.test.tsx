import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { cdp } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { motionIsThere, wishFor } from '../browser/motion/heldMotion.js';
import { flowOf, page } from '../browser/pages.js';
import { motionCheckpoints, type Between, type Happening, type MotionCheckpoint } from './motionCheckpoints.js';
import { find, phones } from './openScene.js';

const flow = flowOf(
  page('A', [
    { type: 'TextInput', name: 'town', label: 'Town' },
    { type: 'Dropdown', name: 'kind', label: 'Kind', 'data-source': ['One', 'Two'].map((title) => ({ id: title, title })) },
    { type: 'Footer', label: 'Next', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'B' }, payload: {} } },
  ]),
  page('B', [{ type: 'TextBody', text: 'Second' }, { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } }], { terminal: true }),
);
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const list = () => waitFor(() => screen.getByRole('dialog', { name: 'Kind' }));
/** Brings to its end what has one: a spinner turns for ever. */
const done = () => document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).forEach((animation) => animation.finish());

/** Leads to the moment in which something begins to move. */
const lead: { readonly [H in Happening]: () => unknown } = {
  opens: () => undefined,
  'opens over the chat': async () => fireEvent.click(await waitFor(() => find(document.body, '[data-part="message-button"]'))),
  next: () => press(/Next/),
  back() {
    press(/Next/);
    done();
    press(/Back/);
  },
  async list() {
    press(/Kind/);
    await list();
  },
  async 'list back'() {
    press(/Kind/);
    const { parentElement } = await list();
    done();
    fireEvent.click(parentElement!.querySelectorAll('[role="option"]')[1]!);
  },
  'typed into': () => screen.getByRole('textbox', { name: /Town/ }).focus(),
};

const names = { x: 'transform', y: 'transform', opacity: 'opacity', width: 'width', 'font-size': 'fontSize', still: '' };
/** What a keyframe says, in shares of the width of the phone or of what moves. */
const share = (keyframe: Keyframe | undefined, property: MotionCheckpoint['property'], width: number): number => {
  const value = String(keyframe?.[names[property]] ?? 0);
  const figure = Number(/-?[\d.]+/.exec(value)?.[0] ?? 0);
  return figure / (value.includes('%') ? 100 : value.includes('px') ? width : 1);
};
const isWithin = (value: number, [least, most]: Between = [-Infinity, Infinity]) => value >= least - 0.001 && value <= most + 0.001;

beforeAll(async () => {
  await wishFor('no-preference');
  await cdp().send('Animation.enable');
  // Slow enough to be looked at on any machine, and none of it over before.
  await cdp().send('Animation.setPlaybackRate', { playbackRate: 0.0001 });
});
afterEach(done);
afterAll(async () => {
  await cdp().send('Animation.setPlaybackRate', { playbackRate: 1 });
  await wishFor('reduce');
});

describe.each(['android', 'ios'] as const)('%s', (platform) => {
  const lines: string[] = [];
  afterAll(() => console.log(['platform | what | duration | from | to | source', ...lines].join('\n')));

  it.each([...new Set(motionCheckpoints.map(({ when }) => when))])('moves as on the phone when it %s', async (when) => {
    const { width, height } = phones[platform];
    render(
      <div ref={(box) => { if (box) Object.assign(box.style, { inlineSize: `${width}px`, blockSize: `${height}px`, display: 'grid' }); }}>
        <FlowPreview flow={flow} platform={platform} surface={when === 'opens over the chat' ? 'phone' : 'sheet'} />
      </div>,
    );
    await motionIsThere();
    if (when !== 'opens') done();
    await lead[when]();
    for (const one of motionCheckpoints.filter(({ when: then, only = platform }) => then === when && only === platform)) {
      const element = await waitFor(() => find(document.body, one.of));
      const moving = element.getAnimations();
      if (one.property === 'still') {
        expect(moving, one.what).toEqual([]);
        continue;
      }
      const effects = moving.map(({ effect }) => effect as KeyframeEffect);
      const effect = effects.find((each) => each.getKeyframes().some((frame) => names[one.property] in frame));
      const frames = effect?.getKeyframes() ?? [];
      const [from, to] = [share(frames[0], one.property, width), share(frames.at(-1), one.property, width)];
      const duration = Number(effect?.getTiming().duration);
      const line = [platform, one.what, duration, from, to, one.source].join(' | ');
      lines.push(line);
      expect(isWithin(duration, one.duration) && isWithin(from, one.from) && isWithin(to, one.to), line).toBe(true);
      // Not only said, but seen: whatever scrolls to what has the focus may undo it.
      if (one.property === 'x' && one.from?.[0] === 1) expect(element.getBoundingClientRect().left - find(document.body, '[data-part="page"]').getBoundingClientRect().left, line).toBeGreaterThan(width - 3);
      if (one.easing) expect([effect?.getTiming().easing, frames[0]?.easing], line).toContain(one.easing);
    }
  });
});
