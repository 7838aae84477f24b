import { cleanup, render, waitFor } from '@testing-library/react';
import { page as browserPage } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowController } from '../../src/engine/controller.js';
import { flowOf, page } from './pages.js';

const next = (name: string) => ({ type: 'Footer' as const, label: 'Go on', 'on-click-action': { name: 'navigate' as const, next: { type: 'screen' as const, name }, payload: {} } });
const flow = flowOf(
  page('A', [{ type: 'OptIn', name: 'ok', label: 'Yes' }, next('B')]),
  page('B', [{ type: 'RadioButtonsGroup', name: 'size', label: 'Size', 'data-source': [{ id: 's', title: 'Small' }] }, { type: 'Dropdown', name: 'kind', label: 'Kind', 'data-source': [{ id: 'a', title: 'One' }] }, next('C')]),
  page('C', [{ type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } }], { terminal: true }),
);
const chat = { business: { name: 'Lighthouse Books', verified: true }, message: { header: 'Order', body: 'Order a book', footer: 'Takes a minute', cta: 'Order now' }, messages: [{ from: 'user', text: 'Hello' }] } as const;

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const shown = (name: string) => waitFor(() => {
  expect(part(name), name).not.toBeNull();
  return part(name)!;
});

interface Edges {
  readonly start: number;
  readonly end: number;
}
/** Room between an element and the edges of the phone's screen, on the side where lines begin and where they end. */
function edgesOf(element: Element, dir: string): Edges {
  const [screen, own] = [part('device-screen')!.getBoundingClientRect(), element.getBoundingClientRect()];
  const [left, right] = [own.left - screen.left, screen.right - own.right];
  return dir === 'rtl' ? { start: right, end: left } : { start: left, end: right };
}
/** Signs that point along the line. */
const turned = () => [...document.querySelectorAll('[data-part="device-screen"] svg')].map((svg) => getComputedStyle(svg).transform === 'matrix(-1, 0, 0, 1, 0, 0)');

type Measures = Map<string, Edges>;
const chatParts = '[data-part="chat-header"] > *, [data-part="flow-message"], [data-part="message-button"], [data-part="message"], [data-part="composer"] > *, [data-part="verified"], [data-part="response"], [data-part="status-bar"] > *';
const sheetParts = '[data-part="back"], [data-part="close"], [data-part="menu"], [data-part="progress"] rect, [data-flow-name] input, [data-flow-type] svg, [data-flow-type="Dropdown"] button';

async function measure(platform: 'android' | 'ios', dir: 'ltr' | 'rtl'): Promise<{ readonly edges: Measures; readonly signs: readonly boolean[][] }> {
  const edges: Measures = new Map();
  const take = (step: string, selector: string) => [...document.querySelectorAll(selector)].forEach((element, index) => {
    edges.set(`${step}, ${index}: ${element.getAttribute('data-part') ?? element.localName}`, edgesOf(element, dir));
  });
  let run: FlowController | null = null;
  render(<FlowPreview ref={(one) => { run = one; }} flow={flow} platform={platform} dir={dir} surface="phone" chat={chat} />);
  const button = await shown('message-button');
  const signs = [turned()];
  button.click();
  await waitFor(() => expect(document.querySelector('[data-flow-screen="A"]')).not.toBeNull());
  take('first screen', sheetParts);
  run!.press(run!.screen()!.footer!.pointer);
  await waitFor(() => expect(document.querySelector('[data-flow-screen="B"]')).not.toBeNull());
  await waitFor(() => expect(part('back') ?? part('close')).not.toBeNull());
  take('second screen', sheetParts);
  signs.push(turned());
  for (const id of ['C', undefined]) {
    run!.press(run!.screen()!.footer!.pointer);
    if (id) await waitFor(() => expect(document.querySelector(`[data-flow-screen="${id}"]`)).not.toBeNull());
  }
  await shown('response');
  take('chat', chatParts);
  cleanup();
  return { edges, signs };
}

describe.each(['android', 'ios'] as const)('from right to left on %s', (platform) => {
  beforeAll(() => browserPage.viewport(440, 900));

  it('header, progress, fields, bubbles and composer stand where they would in a mirror, and signs that point are turned', async () => {
    const ltr = await measure(platform, 'ltr');
    const rtl = await measure(platform, 'rtl');
    expect(ltr.edges.size).toBeGreaterThan(20);
    expect([...rtl.edges.keys()]).toEqual([...ltr.edges.keys()]);
    const off = [...ltr.edges].filter(([name, { start, end }]) => {
      const mirror = rtl.edges.get(name)!;
      return Math.abs(mirror.start - start) > 1 || Math.abs(mirror.end - end) > 1;
    });
    expect(off.map(([name, edges]) => ({ name, ltr: edges, rtl: rtl.edges.get(name) }))).toEqual([]);
    // What is not in the middle proves that something was mirrored at all.
    expect([...ltr.edges.values()].filter(({ start, end }) => Math.abs(start - end) > 20).length).toBeGreaterThan(10);
    expect(ltr.signs.flat()).not.toContain(true);
    for (const step of rtl.signs) expect(step).toContain(true);
  });
});
