import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { SourceNode } from '../../../src/spec/types.js';
import { flowOf, page } from '../pages.js';
import { holdMotion, motionIsThere, wishFor } from './heldMotion.js';

beforeAll(() => wishFor('no-preference'));
afterAll(() => wishFor('reduce'));

const lines = Array.from({ length: 40 }, (_, index): SourceNode => ({ type: 'TextBody', text: `Line ${index}` }));
const on = (name: string): SourceNode => ({ type: 'Footer', label: `To ${name}`, 'on-click-action': { name: 'navigate', next: { type: 'screen', name } } });
const flow = flowOf(
  page('A', [
    { type: 'TextInput', name: 'name', label: 'Name', required: true },
    { type: 'TextArea', name: 'more', label: 'More' },
    { type: 'CheckboxGroup', name: 'some', label: 'Some', 'data-source': [{ id: '1', title: 'One' }] },
    ...lines,
    on('B'),
  ]),
  page('B', [{ type: 'TextBody', text: 'Second' }, on('C')]),
  page('C', [{ type: 'TextBody', text: 'Third' }]),
);

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const left = () => all('[data-part="leaving"]');
const part = (name: string) => all(`[data-part="${name}"]`)[0]!;
const start = (element: Element) => element.getBoundingClientRect().left;
const opacity = (element: Element) => Number(getComputedStyle(element).opacity);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const titled = (title: string) => left().find(({ textContent }) => textContent === title);
/** The old screen's body among the copies. */
const oldBody = () => left().find((copy) => copy.parentElement === part('body').parentElement)!;
const oldFooter = () => left().find((copy) => copy.parentElement === part('footer').parentElement)!;

async function open(more: object = {}) {
  const motion = holdMotion();
  const view = render(<StrictMode><FlowPreview flow={flow} {...more} /></StrictMode>);
  fireEvent.change(screen.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Ada' } });
  fireEvent.change(screen.getByRole('textbox', { name: /^More/ }), { target: { value: 'of London' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'One' }));
  await motionIsThere();
  return { motion, view, width: part('body').getBoundingClientRect().width, edge: start(part('body')) };
}

describe.each([['android', 'en', 1], ['ios', 'en', 1], ['android', 'ar', -1], ['ios', 'he', -1]] as const)('on %s in %s', (platform, locale, side) => {
  const look = { platform, locale, dir: side === 1 ? 'ltr' : 'rtl', strings: { back: 'Back' } };

  it('slides the next screen over the one before, which is dragged along more slowly', async () => {
    const { motion, width, edge } = await open(look);
    press('To B');
    // About 0.3 to 0.4 s. Spec: visual.md 8.
    expect(motion.durations()).toHaveLength(5);
    for (const duration of motion.durations()) expect(duration >= 300 && duration <= 400, `${duration} ms`).toBe(true);
    motion.showAt(0);
    expect(start(part('body'))).toBeCloseTo(edge + side * width, 0);
    expect(start(oldBody())).toBeCloseTo(edge, 0);
    motion.showAt(0.5);
    const [came, went] = [side * (edge + side * width - start(part('body'))), side * (edge - start(oldBody()))];
    expect(went).toBeGreaterThan(0);
    expect(came).toBeGreaterThan(2 * went);
    expect(oldBody().compareDocumentPosition(part('body')) & Node.DOCUMENT_POSITION_FOLLOWING, 'the new one lies above').toBeTruthy();
    expect(getComputedStyle(part('body')).boxShadow).not.toBe('none');
    motion.finish();
    await waitFor(() => expect(left()).toEqual([]));
    expect(start(part('body'))).toBeCloseTo(edge, 0);
  });

  it('goes back the way it came, above the screen that comes to light', async () => {
    const { motion, width, edge } = await open(look);
    press('To B');
    motion.finish();
    await waitFor(() => expect(left()).toEqual([]));
    press('Back');
    motion.showAt(0);
    expect(start(oldBody())).toBeCloseTo(edge, 0);
    expect(side * (edge - start(part('body')))).toBeCloseTo(0.25 * width, 0);
    motion.showAt(0.5);
    expect(side * (start(oldBody()) - edge)).toBeGreaterThan(2 * side * (edge - start(part('body'))));
    expect(part('body').compareDocumentPosition(oldBody()) & Node.DOCUMENT_POSITION_FOLLOWING, 'the old one lies above').toBeTruthy();
    motion.finish();
    await waitFor(() => expect(left()).toEqual([]));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Name/ }).value).toBe('Ada');
  });

  it('cross-fades the title, and keeps the old footer until the end', async () => {
    const { motion } = await open(look);
    press('To B');
    motion.showAt(0);
    expect([opacity(titled('Page A')!), opacity(part('title'))]).toEqual([1, 0]);
    motion.showAt(0.75);
    expect(opacity(part('title'))).toBeGreaterThan(0.6);
    expect(opacity(titled('Page A')!)).toBeLessThan(0.4);
    expect(opacity(oldFooter())).toBe(1);
    expect(oldFooter().textContent).toContain('To B');
  });
});

it('keeps what leaves out of reach: no second field, id, name or public mark, and nothing for a screen reader', async () => {
  const { motion } = await open();
  part('body').scrollTop = 120;
  press('To B');
  motion.showAt(0.5);
  expect(document.activeElement).toBe(part('title'));
  expect(left().map((copy) => [copy.inert, copy.getAttribute('aria-hidden')])).toEqual([[true, 'true'], [true, 'true'], [true, 'true']]);
  for (const copy of left()) for (const element of [copy, ...copy.querySelectorAll('*')]) {
    const names = element.getAttributeNames().filter((name) => /^(?:id|name|for|role|tabindex|data-(?!part$).*)$/.test(name));
    expect(names, element.outerHTML.slice(0, 120)).toEqual([]);
  }
  expect(all('[data-flow-screen], [data-part="body"], [data-part="title"], [data-part="footer"]')).toHaveLength(4);
  expect([screen.queryByRole('textbox'), screen.queryByRole('button', { name: 'To B' })]).toEqual([null, null]);
  const ids = all('[id]').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('shows what leaves as it was: typed into, ticked and scrolled', async () => {
  const { motion } = await open();
  part('body').scrollTop = 60;
  press('To B');
  motion.showAt(0.2);
  const old = oldBody();
  expect(old.scrollTop).toBe(60);
  expect([...old.querySelectorAll<HTMLInputElement>('input:not([type=checkbox]), textarea')].map(({ value }) => value)).toEqual(['Ada', 'of London']);
  expect(old.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked).toBe(true);
});

it('lets the next move begin before the last one ended', async () => {
  const { motion, edge } = await open();
  press('To B');
  motion.showAt(0.5);
  press('To C');
  expect(titled('Page A')).toBeUndefined();
  expect(titled('Page B')).toBeTruthy();
  expect(left()).toHaveLength(3);
  press('Back');
  expect(left()).toHaveLength(3);
  expect(titled('Page C')).toBeTruthy();
  motion.finish();
  await waitFor(() => expect(left()).toEqual([]));
  expect([start(part('body')), screen.getByText('Second').isConnected]).toEqual([edge, true]);
});

it('leaves nothing behind on a page that takes it away in the middle', async () => {
  const { motion, view } = await open();
  press('To B');
  motion.showAt(0.5);
  expect(left()).toHaveLength(3);
  view.unmount();
  expect(left()).toEqual([]);
  expect(document.getAnimations()).toEqual([]);
});

it('stands still where the reader wants less motion', async () => {
  await wishFor('reduce');
  const { motion } = await open();
  press('To B');
  expect([left(), motion.durations(), document.getAnimations()]).toEqual([[], [], []]);
  expect(part('title').textContent).toBe('Page B');
  await wishFor('no-preference');
});
