import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { flowOf, greeting, page } from '../pages.js';
import { holdMotion, motionIsThere, wishFor } from './heldMotion.js';

beforeAll(() => wishFor('no-preference'));
afterAll(() => wishFor('reduce'));

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const part = (name: string) => all(`[data-part="${name}"]`)[0];
/** Names of the style sheet's own motions that run on an element. */
const runs = (element: Element | null | undefined) => element!.getAnimations().filter((animation) => animation instanceof CSSAnimation).length;

const options = ['One', 'Two', 'Three'].map((title) => ({ id: title, title }));
const choosing = flowOf(page('A', [{ type: 'Dropdown', name: 'kind', label: 'Kind', 'data-source': options }]));

const dating = flowOf(page('A', [{ type: 'DatePicker', name: 'day', label: 'Day' }]));

const asking = {
  ...flowOf(page('A', [{ type: 'TextBody', text: 'Any' }, { type: 'Footer', label: 'Check', 'on-click-action': { name: 'data_exchange', payload: {} } }])),
  data_api_version: '3.0',
  routing_model: { A: [] },
};

describe.each(['android', 'ios'] as const)('on %s', (platform) => {
  it('lets the page of a Dropdown slide in, and out over the form it gave the focus back to', async () => {
    const motion = holdMotion();
    render(<StrictMode><FlowPreview flow={choosing} platform={platform} /></StrictMode>);
    fireEvent.click(screen.getByRole('button', { name: /^Kind/ }));
    const list = await screen.findByRole('dialog', { name: 'Kind' });
    expect(runs(list.lastElementChild!)).toBe(1);
    const { left, width } = list.getBoundingClientRect();
    await motionIsThere();
    fireEvent.click(screen.getByRole('option', { name: 'Two' }));
    motion.showAt(0);
    const copy = part('leaving')!;
    expect([copy.inert, copy.getAttribute('aria-hidden'), copy.getAttribute('role')]).toEqual([true, 'true', null]);
    expect(copy.lastElementChild!.getBoundingClientRect().left).toBeCloseTo(left, 0);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Kind.*Two/ }));
    motion.showAt(0.999);
    expect(copy.lastElementChild!.getBoundingClientRect().left).toBeGreaterThan(left + 0.9 * width);
    motion.finish();
    await waitFor(() => expect(part('leaving')).toBeUndefined());
  });

  it('lets the calendar or the wheels go as they came', async () => {
    const motion = holdMotion();
    render(<StrictMode><FlowPreview flow={dating} platform={platform} /></StrictMode>);
    fireEvent.click(screen.getByRole('button', { name: /^Day/ }));
    const dialog = await screen.findByRole('dialog', { name: /Day/ });
    const layer = dialog.parentElement!;
    expect([layer, layer.firstElementChild!, dialog].map(runs)).toEqual(platform === 'ios' ? [0, 1, 1] : [1, 0, 0]);
    const year = dialog.querySelector('select')?.value;
    await motionIsThere();
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(screen.queryByRole('dialog', { name: /Day/ })).toBeNull();
    const copy = part('leaving')!;
    expect([copy.inert, copy.getAttribute('aria-hidden'), copy.querySelector('[role], [tabindex], [data-date]')]).toEqual([true, 'true', null]);
    expect(copy.querySelector('select')?.value).toBe(year);
    const { top } = copy.lastElementChild!.getBoundingClientRect();
    motion.showAt(0.9);
    if (platform === 'ios') expect(copy.lastElementChild!.getBoundingClientRect().top).toBeGreaterThan(top + 100);
    else expect(Number(getComputedStyle(copy).opacity)).toBeLessThan(0.3);
    motion.finish();
    await waitFor(() => expect(part('leaving')).toBeUndefined());
  });

  it('lets a message come and go, and one take the place of another', async () => {
    const motion = holdMotion();
    let count = 0;
    render(<StrictMode><FlowPreview flow={asking} platform={platform} endpoint={() => Promise.resolve({ screen: 'A', data: { error_message: `Message ${++count}` } })} /></StrictMode>);
    fireEvent.click(screen.getByRole('button', { name: 'Check' }));
    await screen.findByText('Message 1');
    expect(runs(part('snackbar'))).toBe(1);
    await motionIsThere();
    fireEvent.click(screen.getByRole('button', { name: 'Check' }));
    await screen.findByText('Message 2');
    expect(part('leaving')!.textContent).toContain('Message 1');
    motion.finish();
    await waitFor(() => expect(part('leaving')).toBeUndefined());
    fireEvent.click(screen.getByRole('button', { name: 'OK' }));
    expect(part('snackbar')).toBeUndefined();
    const copy = part('leaving')!;
    expect([copy.inert, copy.getAttribute('aria-hidden'), copy.closest('[role="status"]') !== null]).toEqual([true, 'true', true]);
    const { bottom } = copy.getBoundingClientRect();
    motion.showAt(0.5);
    expect(copy.getBoundingClientRect().bottom).toBeGreaterThan(bottom);
    motion.finish();
    await waitFor(() => expect(part('leaving')).toBeUndefined());
  });

  it('lets the sheet over a chat drop as it was, scrolled and filled in, over the chat that is back in use', async () => {
    const motion = holdMotion();
    const long = { type: 'TextBody', text: 'Line '.repeat(600) } as const;
    const flow = flowOf(page('A', [{ type: 'TextInput', name: 'city', label: 'City' }, long, { type: 'TextInput', name: 'street', label: 'Street' }]));
    render(<StrictMode><FlowPreview flow={flow} surface="phone" platform={platform} chat={{ message: { cta: 'Begin' } }} /></StrictMode>);
    fireEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(runs(part('sheet'))).toBe(1));
    for (const animation of part('sheet')!.getAnimations()) animation.finish();
    fireEvent.change(await screen.findByRole('textbox', { name: /^Street/ }), { target: { value: 'Quay' } });
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^Street/ })).toHaveProperty('value', 'Quay'));
    const body = part('body')!;
    body.scrollTop = 200;
    const { scrollTop } = body;
    const { top, height } = part('sheet')!.getBoundingClientRect();
    fireEvent.keyDown(part('sheet')!, { key: 'Escape' });
    await waitFor(() => expect(part('leaving')).toBeDefined());
    motion.showAt(0);
    const copy = part('leaving')!;
    expect([copy.inert, copy.getAttribute('aria-hidden'), screen.queryByRole('dialog'), document.activeElement]).toEqual([true, 'true', null, screen.getByRole('button', { name: 'Begin' })]);
    const [fallen, scroller] = [copy.lastElementChild!, [...copy.querySelectorAll('*')].find((element) => element.scrollTop > 0)];
    expect(fallen.getBoundingClientRect().top).toBeCloseTo(top, 0);
    expect([scrollTop > 0, scroller?.scrollTop, [...copy.querySelectorAll('input')].map(({ value }) => value)]).toEqual([true, scrollTop, ['', 'Quay']]);
    motion.showAt(0.999);
    expect(fallen.getBoundingClientRect().top).toBeGreaterThan(top + 0.9 * height);
    motion.finish();
    await waitFor(() => expect(part('leaving')).toBeUndefined());
  });

  it('lets the sheet rise and the progress grow', () => {
    render(<FlowPreview flow={greeting} platform={platform} />);
    const sheet = getComputedStyle(part('sheet')!);
    expect([runs(part('sheet')), sheet.animationDuration]).toEqual([1, '0.45s']);
    const fill = getComputedStyle(part('progress')!.querySelectorAll('rect')[1]!);
    expect([fill.transitionProperty, fill.transitionTimingFunction]).toEqual(['width', 'ease-in-out']);
  });
});

it('moves none of it where the reader wants less motion', async () => {
  await wishFor('reduce');
  const motion = holdMotion();
  render(<FlowPreview flow={choosing} />);
  expect(runs(part('sheet'))).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: /^Kind/ }));
  await screen.findByRole('dialog', { name: 'Kind' });
  await motionIsThere();
  expect(document.getAnimations()).toEqual([]);
  fireEvent.click(screen.getByRole('option', { name: 'Two' }));
  expect([part('leaving'), motion.durations(), document.getAnimations()]).toEqual([undefined, [], []]);
  await wishFor('no-preference');
});
