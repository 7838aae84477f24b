import { act, render, screen, waitFor } from '@testing-library/react';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowController } from '../../src/engine/controller.js';
import { flowOf, page } from './pages.js';

const chat = { business: { name: 'Orchard', verified: true }, message: { body: 'Body', header: 'Header', footer: 'Footer', cta: 'Open it' }, messages: [{ from: 'user', text: 'Hello' }, { from: 'business', text: 'Well', place: 'before' }] } as const;
const icon = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const option = (id: string) => ({ id, title: 'Option', description: 'More', metadata: 'Less', image: icon });
const next = { name: 'navigate', next: { type: 'screen', name: 'B' }, payload: {} } as const;
const ends = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } } as const;
const inputs = flowOf(
  page('A', [
    { type: 'TextInput', name: 'text', label: 'Label', 'helper-text': 'Help', required: true },
    { type: 'TextArea', name: 'area', label: 'Label' },
    { type: 'DatePicker', name: 'day', label: 'Day' },
    { type: 'Dropdown', name: 'drop', label: 'Drop', 'data-source': [option('a'), option('b')] },
    { type: 'RadioButtonsGroup', name: 'radio', label: 'Radio', 'data-source': [option('a'), option('b')] },
    { type: 'CheckboxGroup', name: 'check', label: 'Check', 'data-source': [option('a'), option('b')] },
    { type: 'OptIn', name: 'opt', label: 'Opt' },
    { type: 'Footer', label: 'Next', 'left-caption': 'Left', 'right-caption': 'Right', 'on-click-action': next },
  ]),
  page('B', [
    { type: 'NavigationList', name: 'list', 'list-items': [{ id: 'a', 'main-content': { title: 'Row' }, start: { image: icon }, end: { title: 'End' } }], 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'C' }, payload: {} } },
  ]),
  page('C', [{ type: 'PhotoPicker', name: 'photo', label: 'Photo' }, { type: 'ChipsSelector', name: 'chips', label: 'Chips', 'data-source': [{ id: 'a', title: 'One' }, { id: 'b', title: 'Two' }] }, ends], { terminal: true }),
);

const steps = flowOf(
  page('ONE', [{ type: 'Footer', label: 'Next', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'TWO' }, payload: {} } }]),
  page('TWO', [ends], { terminal: true }),
);

interface Box { readonly what: string; readonly left: number; readonly right: number }

/** Every box of the preview, from its left edge; pictures are measured as a whole, and words inside of a line not at all. */
function boxes(): readonly Box[] {
  const root = document.querySelector('[data-flow-preview]')!;
  const frame = root.getBoundingClientRect();
  return [...root.querySelectorAll('*')].filter((element) => !element.parentElement?.closest('svg') && getComputedStyle(element).display !== 'inline').map((element) => {
    const { left, right } = element.getBoundingClientRect();
    const what = `${element.tagName.toLowerCase()} ${element.getAttribute('data-part') ?? element.closest('[data-flow-type]')?.getAttribute('data-flow-type') ?? ''} ${element.childElementCount === 0 ? (element.textContent ?? '') : ''}`;
    return { what: what.trim(), left: left - frame.left, right: right - frame.left };
  });
}

/** Boxes that do not lie where the mirror image of their counterpart does, to the pixel. */
function offMirror(width: number, all: readonly Box[], mirrored: readonly Box[]): readonly string[] {
  expect(mirrored.map(({ what }) => what)).toEqual(all.map(({ what }) => what));
  return all.flatMap(({ what, left, right }, index) => {
    const other = mirrored[index]!;
    const by = Math.max(Math.abs(width - right - other.left), Math.abs(width - left - other.right));
    return by > 1 ? [`${what}: ${left.toFixed(1)} to ${right.toFixed(1)} became ${other.left.toFixed(1)} to ${other.right.toFixed(1)}`] : [];
  });
}

async function shownIn(dir: 'ltr' | 'rtl', flow: object | string, platform: 'android' | 'ios', id: string): Promise<{ readonly width: number; readonly all: readonly Box[] }> {
  const { unmount, container } = render(<FlowPreview flow={flow} platform={platform} screen={id} dir={dir} locale="en" chat={chat} />);
  await waitFor(() => expect(container.querySelector(`[data-flow-screen="${id}"]`)).toBeTruthy());
  await Promise.all([...container.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
  const all = boxes();
  const { width } = document.querySelector('[data-flow-preview]')!.getBoundingClientRect();
  unmount();
  return { width, all };
}

describe.each(['android', 'ios'] as const)('from right to left, %s', (platform) => {
  it.each(['A', 'B', 'C'])('every box of screen %s lies where its mirror image does, to the pixel', async (id) => {
    const { width, all } = await shownIn('ltr', inputs, platform, id);
    const mirrored = await shownIn('rtl', inputs, platform, id);
    expect(offMirror(width, all, mirrored.all)).toEqual([]);
    // Most boxes are not their own mirror image.
    expect(all.filter(({ left }, index) => Math.abs(left - mirrored.all[index]!.left) > 1).length).toBeGreaterThan(5);
  });

  it.each(['chat', 'sheet'] as const)('so does every box of a phone, its %s', async (state) => {
    const drawn = async (dir: 'ltr' | 'rtl') => {
      const { unmount } = render(<FlowPreview flow={steps} platform={platform} dir={dir} surface="phone" chat={chat} />);
      const button = await screen.findByRole('button', { name: 'Open it' });
      if (state === 'sheet') await userEvent.click(button);
      if (state === 'sheet') await waitFor(() => expect(document.querySelector('[data-part="content"]')).toBeTruthy());
      const all = boxes();
      const { width } = document.querySelector('[data-flow-preview]')!.getBoundingClientRect();
      unmount();
      return { width, all };
    };
    const { width, all } = await drawn('ltr');
    expect(offMirror(width, all, (await drawn('rtl')).all)).toEqual([]);
  });

  const inDirection = (dir: 'ltr' | 'rtl') => {
    let run: FlowController | null = null;
    render(<FlowPreview flow={steps} platform={platform} dir={dir} ref={(controller) => { run = controller; }} />);
    return { forward: () => act(() => run!.press(run!.screen()!.footer!.pointer)), back: () => act(() => run!.back()) };
  };

  it.each([['ltr', 1], ['rtl', -1]] as const)('arrows point, and progress grows, to where lines end, %s', (dir, side) => {
    const { forward } = inDirection(dir);
    forward();
    // How an icon is turned, as the factor of its width.
    const turned = (selector: string) => new DOMMatrix(getComputedStyle(document.querySelector(selector)!).transform).a;
    expect([turned('[data-part="back"] svg'), turned('[data-part="progress"] svg')]).toEqual([side, side]);
    const [track, fill] = [...document.querySelectorAll('[data-part="progress"] rect')].map((rect) => rect.getBoundingClientRect());
    const [start, end] = dir === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const);
    expect(Math.abs(fill![start] - track![start])).toBeLessThan(1);
    expect((track![end] - fill![end]) * side).toBeGreaterThan(1);
  });

  it.each([['ltr', 1], ['rtl', -1]] as const)('a new screen comes from where lines end, %s', async (dir, side) => {
    // Elsewhere in these tests nothing moves.
    const motion = (value: string) => cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
    await motion('no-preference');
    try {
      const { forward, back } = inDirection(dir);
      const beginning = () => {
        const content = document.querySelector<HTMLElement>('[data-part="content"]')!;
        const [animation] = content.getAnimations();
        animation!.pause();
        animation!.currentTime = 0;
        return new DOMMatrix(getComputedStyle(content).transform).e;
      };
      forward();
      expect(Math.sign(beginning())).toBe(side);
      back();
      expect(Math.sign(beginning())).toBe(-side);
    } finally {
      await motion('reduce');
    }
  });
});

describe('author text among words of the interface', () => {
  const asks = (label: string) => flowOf({ ...page('ASK', [{ type: 'TextInput', name: 'x', label, 'helper-text': label }, { type: 'DatePicker', name: 'day', label }, ends]), title: label });
  /** The nearest direction around a text. */
  const around = (text: string) => screen.getAllByText(text, { exact: false }).map((element) => element.closest('[dir]')!.getAttribute('dir'));

  it.each([['Arabic in English', 'en', 'مدينة (١)', 'rtl'], ['English in Arabic', 'ar', 'City (1)', 'ltr']])('%s keeps its own direction', async (_, locale, label, own) => {
    const { container } = render(<FlowPreview flow={asks(label)} locale={locale} chat={{ business: { name: label } }} />);
    await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
    expect(around(label).every((dir) => dir === 'auto')).toBe(true);
    const isolated = [...container.querySelectorAll('bdi')].filter((element) => element.textContent === label);
    expect(isolated.length).toBeGreaterThan(1);
    for (const element of isolated) expect(getComputedStyle(element)).toMatchObject({ direction: own, unicodeBidi: 'isolate' });
    // Inside of one sentence there are no elements to isolate with.
    expect(container.querySelector('[data-part="footnote"]')!.textContent).toContain(`\u2068${label}\u2069`);
    await userEvent.click(container.querySelector('[aria-haspopup]')!);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.getAttribute('aria-label')).toContain(`\u2068${label}\u2069`);
  });
});
