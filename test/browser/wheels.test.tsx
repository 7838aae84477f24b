import { render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { cdp, page as tab, userEvent } from 'vitest/browser';
import { beforeAll, expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowPreviewProps } from '../../src/embed/FlowPreviewProps.js';
import type { FlowController } from '../../src/engine/controller.js';
import type { SourceNode } from '../../src/spec/types.js';
import { flowOf, page } from './pages.js';

beforeAll(() => {
  // Real events reach React without going through `act`.
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const wheel = (part: 'day' | 'month' | 'year') => document.querySelector<HTMLElement>(`[data-part="${part}-wheel"]`)!;
const row = (part: 'day' | 'month' | 'year', value: number) => wheel(part).querySelector<HTMLElement>(`[data-value="${value}"]`)!;
const shown = () => (['year', 'month', 'day'] as const).map((part) => wheel(part).getAttribute('aria-valuenow')).join('-');
/** How many rows lie between the middle of each wheel and the row of its value. */
const away = () => (['year', 'month', 'day'] as const).map((part) => {
  const element = wheel(part);
  const [box, mine] = [element.getBoundingClientRect(), row(part, Number(element.getAttribute('aria-valuenow'))).getBoundingClientRect()];
  return Math.abs(Math.round(((mine.top + mine.bottom - box.top - box.bottom) / 2 / mine.height) * 10) / 10);
});
const stands = (date: string) => waitFor(() => expect([shown(), away()]).toEqual([date, [0, 0, 0]]), { timeout: 5_000 });
/** Leaves a wheel with a row in the middle, as a finger does. */
const roll = (part: 'day' | 'month' | 'year', value: number) => {
  const first = row(part, Number(wheel(part).getAttribute('aria-valuemin')));
  wheel(part).scrollTo({ top: row(part, value).offsetTop - first.offsetTop, behavior: 'instant' });
};
const message = () => screen.queryByText('This date is not available.');

const send: SourceNode = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: { day: '${form.day}' } } };

async function open(props: object = {}, preview: Partial<FlowPreviewProps> = {}, version = '7.3') {
  const run: { current: FlowController | null } = { current: null };
  const node = { type: 'DatePicker', name: 'day', label: 'Day', 'init-value': '2027-01-31', 'min-date': '2026-11-05', 'max-date': '2028-04-20', 'unavailable-dates': ['2027-03-28'], ...props } as const;
  render(<FlowPreview flow={{ ...flowOf(page('DATES', [node, send], { terminal: true })), version }} platform="ios" locale="en-US" ref={run} {...preview} />);
  const opener = document.querySelector<HTMLElement>('[data-flow-name="day"] button')!;
  opener.focus();
  // By itself: its words change when those of the language arrive.
  opener.click();
  const dialog = await screen.findByRole('dialog', { name: /Day/ });
  return { opener, dialog, value: () => run.current?.getState().form['DATES']?.['day'], response: () => run.current?.response()?.params };
}

it('rolls back to the last day of a month, and back between the limits', async () => {
  await open();
  await stands('2027-1-31');
  roll('month', 2);
  await stands('2027-2-28');
  expect([28, 29].map((value) => row('day', value).getAttribute('aria-disabled'))).toEqual([null, 'true']);
  roll('year', 2028);
  await stands('2028-2-28');
  roll('day', 31);
  await stands('2028-2-29');
  roll('month', 12);
  await stands('2028-4-20');
});

it('turns by a press on a row, and by a drag of the mouse', async () => {
  const { value, opener } = await open({ 'init-value': '2027-01-12' });
  await stands('2027-1-12');
  await userEvent.click(row('day', 14));
  await stands('2027-1-14');
  await userEvent.dragAndDrop(tab.elementLocator(row('day', 14)), tab.elementLocator(row('day', 12)));
  await stands('2027-1-16');
  expect(value()).toBe('2027-01-12');
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(value()).toBe('2027-01-16');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('rolls under a finger and under a mouse wheel, and comes to rest on a row', async () => {
  await open({ 'init-value': '2027-01-12' });
  await stands('2027-1-12');
  const [frame, box] = [window.frameElement!.getBoundingClientRect(), wheel('day').getBoundingClientRect()];
  const [x, y] = [frame.left + box.left + box.width / 2, frame.top + box.top + box.height / 2];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0) => cdp().send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }] });
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await touch('touchStart');
  for (let up = 10; up <= 100; up += 10) await touch('touchMove', up);
  expect(shown(), 'nothing is taken while a finger holds the wheel').toBe('2027-1-12');
  await touch('touchEnd');
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  const later = () => Number(shown().split('-')[2]);
  await waitFor(() => expect([later() >= 14, away()]).toEqual([true, [0, 0, 0]]), { timeout: 5_000 });
  const before = later();
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: -110 });
  await waitFor(() => expect([later() <= before - 2, away()]).toEqual([true, [0, 0, 0]]), { timeout: 5_000 });
});

it('does not take a day that is not available, and says so', async () => {
  const { value, dialog } = await open();
  roll('month', 3);
  await stands('2027-3-31');
  roll('day', 28);
  await stands('2027-3-28');
  const done = screen.getByRole('button', { name: 'Done' });
  expect(done.getAttribute('aria-disabled')).toBe('true');
  expect(message()).toBeNull();
  await userEvent.click(done, { force: true });
  expect(message()?.closest('[aria-live]')).toBeTruthy();
  expect(value()).toBe('2027-01-31');
  expect((await axe.run(dialog)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  roll('day', 27);
  await stands('2027-3-27');
  expect(message()).toBeNull();
  await userEvent.click(done);
  expect(value()).toBe('2027-03-27');
});

it.each([['Cancel', () => userEvent.click(within(screen.getByRole('dialog', { name: /Day/ })).getByRole('button', { name: 'Cancel' }))], ['a press beside it', () => userEvent.click(document.querySelector('[data-flow-name="day"] [aria-label="Close"]')!, { position: { x: 5, y: 5 } })]])(
  'is left as it was by %s', async (_, leave) => {
    const { value, opener } = await open();
    roll('month', 5);
    await stands('2027-5-31');
    await leave();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect([value(), document.activeElement]).toEqual(['2027-01-31', opener]);
  });

it.each([['4.0', String(Date.parse('2027-01-09'))], ['7.3', '2027-01-09']])('sends in %s what the calendar sends, %s', async (version, sent) => {
  const stamp = (date: string) => (version === '4.0' ? String(Date.parse(date)) : date);
  const { response } = await open({ 'init-value': stamp('2027-01-31'), 'min-date': stamp('2026-11-05'), 'max-date': stamp('2028-04-20'), 'unavailable-dates': undefined }, {}, version);
  await stands('2027-1-31');
  roll('day', 9);
  await stands('2027-1-9');
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(response()?.['day']).toBe(sent));
});

it.each([
  ['ja', 'ltr', ['2027年', '1月', '31日']], ['ar-EG', 'rtl', ['٣١', 'يناير', '٢٠٢٧']], ['de', 'ltr', ['31', 'Januar', '2027']],
] as const)('reads in %s, %s, as a date does, in a narrow page with large words', async (locale, dir, words) => {
  await tab.viewport(320, 700);
  const { dialog } = await open({}, { locale, dir, textScale: 2 });
  await stands('2027-1-31');
  const wheels = [...document.querySelectorAll('[role=spinbutton]')].sort((one, other) => (one.getBoundingClientRect().left - other.getBoundingClientRect().left) * (dir === 'rtl' ? -1 : 1));
  expect(wheels.map((one) => one.getAttribute('aria-valuetext'))).toEqual(words);
  expect(wheels).toEqual([...document.querySelectorAll('[role=spinbutton]')]);
  expect(dialog.getBoundingClientRect().right).toBeLessThanOrEqual(320);
  expect(wheels.filter((one) => one.scrollWidth > one.clientWidth)).toEqual([]);
});
