import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowController } from '../../src/engine/controller.js';
import { flowOf, page } from './pages.js';

const field = (name: string) => document.querySelector(`[data-flow-name="${name}"]`);
const days = { type: 'DatePicker', name: 'day', label: 'Day', 'min-date': '2026-02-03', 'max-date': '2026-04-20', 'unavailable-dates': ['2026-02-12'] } as const;
const stay = {
  type: 'CalendarPicker', name: 'stay', mode: 'range', title: 'Your stay', label: { 'start-date': 'Arrival', 'end-date': 'Departure' },
  'min-date': '2026-02-01', 'max-date': '2026-03-31', 'min-days': 2, 'max-days': 5, 'unavailable-dates': ['2026-02-11'], required: { 'start-date': true, 'end-date': false },
} as const;

function open(...children: Parameters<typeof page>[1]) {
  const run: { current: FlowController | null } = { current: null };
  render(<FlowPreview flow={flowOf(page('DATES', children))} locale="en-US" ref={run} />);
  const value = (name: string) => run.current?.getState().form['DATES']?.[name];
  return { value, opener: (name: RegExp) => screen.getByRole('button', { name }) };
}
const focusedDay = () => document.activeElement?.getAttribute('data-date');

it('picks a date by keyboard, keeps to the limits and gives the focus back', async () => {
  const { value, opener } = open({ ...days, 'init-value': '2026-02-11' });
  await userEvent.click(opener(/^Day/));
  expect(await screen.findByRole('dialog', { name: /Day/ })).toBeTruthy();
  expect(focusedDay()).toBe('2026-02-11');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(focusedDay()).toBe('2026-02-12');
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  await userEvent.keyboard('{PageDown}{ArrowDown}{Home}');
  expect(focusedDay()).toBe('2026-03-15');
  await userEvent.keyboard('{Shift>}{PageUp}{/Shift}');
  expect(focusedDay()).toBe('2026-02-03');
  await userEvent.keyboard('{End} ');
  expect(value('day')).toBe('2026-02-07');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener(/^Day.*Feb 7, 2026/));
  expect(field('day')?.getAttribute('data-state')).toBe('focused');
});

it('closes on Escape without a pick, keeps Tab inside, and can be cleared', async () => {
  const { value, opener } = open({ ...days, 'init-value': '2026-02-11' });
  await userEvent.click(opener(/^Day/));
  const dialog = await screen.findByRole('dialog');
  for (let press = 0; press < 8; press++) {
    await userEvent.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
  await userEvent.click(within(dialog).getByRole('button', { name: 'Next month' }));
  expect(within(dialog).getByRole('grid', { name: /March/ })).toBeTruthy();
  expect((await axe.run(dialog)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(value('day')).toBe('2026-02-11');
  await userEvent.click(screen.getByRole('button', { name: /^Clear/ }));
  expect(value('day')).toBe('');
});

it('picks a range: a start alone is an empty value, the end keeps to min-days and max-days', async () => {
  const { value, opener } = open({ ...stay, 'init-value': { 'start-date': '2026-02-09', 'end-date': '2026-02-12' } });
  expect(screen.getByRole('group', { name: 'Your stay' })).toBe(field('stay'));
  expect(opener(/^Arrival.*Feb 9/).textContent).not.toContain('optional');
  await userEvent.click(opener(/^Arrival/));
  await screen.findByRole('dialog', { name: /Arrival/ });
  const day = (date: string) => document.querySelector<HTMLElement>(`[data-date="${date}"]`) as HTMLElement;
  await userEvent.click(day('2026-02-11'));
  expect(value('stay')).toEqual({ 'start-date': '2026-02-09', 'end-date': '2026-02-12' });
  await userEvent.click(day('2026-02-10'));
  expect(value('stay')).toEqual({ 'start-date': '', 'end-date': '' });
  expect(opener(/^Arrival.*Feb 10/)).toBeTruthy();
  expect(screen.getByRole('dialog', { name: /Departure/ })).toBeTruthy();
  expect(['2026-02-11', '2026-02-12', '2026-02-15', '2026-02-16'].map((date) => day(date).getAttribute('aria-disabled'))).toEqual(['true', 'false', 'false', 'true']);
  await userEvent.click(day('2026-02-12'));
  expect(value('stay')).toEqual({ 'start-date': '2026-02-10', 'end-date': '2026-02-12' });
  expect(document.activeElement).toBe(opener(/^Arrival/));
  await userEvent.click(opener(/^Departure/));
  await userEvent.click(day('2026-02-14'));
  expect(value('stay')).toEqual({ 'start-date': '2026-02-10', 'end-date': '2026-02-14' });
});

it('picks a single date in CalendarPicker, on the days of the week that are included', async () => {
  const { value, opener } = open({ type: 'CalendarPicker', name: 'visit', label: 'Visit', 'include-days': ['Mon', 'Wed'], 'min-date': '2026-02-01', 'max-date': '2026-02-28' });
  await userEvent.click(opener(/^Visit/));
  await screen.findByRole('dialog', { name: /Visit/ });
  await userEvent.click(document.querySelector('[data-date="2026-02-10"]') as HTMLElement);
  expect(value('visit')).toBeUndefined();
  await userEvent.click(document.querySelector('[data-date="2026-02-11"]') as HTMLElement);
  expect(value('visit')).toBe('2026-02-11');
});
