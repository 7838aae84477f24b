import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lateView } from '../../../src/components/_parts/lateView.js';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { flowOf, page } from '../pages.js';
import { holdMotion, wishFor } from './heldMotion.js';

beforeAll(() => wishFor('no-preference'));
afterAll(() => wishFor('reduce'));

const runs = (element: Element) => element.getAnimations().filter((animation) => animation instanceof CSSAnimation).length;
const options = ['One', 'Two'].map((title) => ({ id: title, title }));
const flow = flowOf(page('A', [{ type: 'Dropdown', name: 'kind', label: 'Kind', 'data-source': options }, { type: 'DatePicker', name: 'day', label: 'Day' }, { type: 'CalendarPicker', name: 'visit', label: 'Visit' }]));

// First in this file: once a chunk was fetched, nothing shows when it was.
it('has what opens, and what moves, at hand before anything is touched, so that the first time is like any other', async () => {
  const fetched: string[] = [];
  const observer = new PerformanceObserver((list) => fetched.push(...list.getEntries().map(({ name }) => /([^/]+)\.tsx?(?:\?|$)/.exec(name)?.[1] ?? '')));
  observer.observe({ type: 'resource' });
  render(<FlowPreview flow={flow} platform="ios" />);
  await waitFor(() => expect(fetched).toEqual(expect.arrayContaining(['OptionPage', 'WheelDialog', 'DateDialog', 'MenuList', 'watchDeparture'])), { timeout: 10_000 });
  observer.disconnect();
  // Evaluated, too, not only on their way.
  await Promise.all([import('../../../src/components/Dropdown/OptionPage.js'), import('../../../src/components/_parts/motion/watchDeparture.js')]);
  await act(() => new Promise(requestAnimationFrame));
  const motion = holdMotion();
  fireEvent.click(screen.getByRole('button', { name: /^Kind/ }));
  const list = screen.getByRole('dialog', { name: 'Kind' });
  expect([runs(list.lastElementChild!), motion.durations().length > 0]).toEqual([1, true]);
  motion.finish();
});

it('lets a page slide in when it comes, however late that is', async () => {
  const { OptionPage } = await import('../../../src/components/Dropdown/OptionPage.js');
  let arrive = () => undefined as void;
  const Late = lateView(() => new Promise<typeof OptionPage>((come) => { arrive = () => come(OptionPage); }));
  const Opener = () => {
    const [open, setOpen] = useState(false);
    return <div data-part="body"><p>Form</p><button type="button" onClick={() => setOpen(true)}>Open</button><Late shown={open} id="page" items={[]} label="Kind" value="" onChoose={() => undefined} onClose={() => setOpen(false)} /></div>;
  };
  const motion = holdMotion();
  render(<Opener />);
  fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await act(async () => arrive());
  const list = await screen.findByRole('dialog', { name: 'Kind' });
  expect(runs(list.lastElementChild!)).toBe(1);
  expect(screen.getByText('Form').getAnimations()).toHaveLength(1);
  motion.finish();
});

it('shows the chosen one of many, without scrolling sideways to where the page has not come yet', async () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ id: `${index}`, title: `Option ${index}` }));
  render(<FlowPreview flow={flowOf(page('A', [{ type: 'Dropdown', name: 'kind', label: 'Kind', 'data-source': many, 'init-value': '30' }]))} />);
  fireEvent.click(screen.getByRole('button', { name: /^Kind/ }));
  const list = await screen.findByRole('dialog', { name: 'Kind' });
  const [chosen, scroller] = [screen.getByRole('option', { selected: true }), list.lastElementChild!];
  expect(document.activeElement).toBe(chosen);
  const [inner, outer] = [chosen.getBoundingClientRect(), scroller.getBoundingClientRect()];
  expect(inner.top >= outer.top && inner.bottom <= outer.bottom + 1).toBe(true);
  const sideways = [];
  for (let element: Element | null = chosen; element; element = element.parentElement) if (element.scrollLeft !== 0) sideways.push(element);
  expect(sideways).toEqual([]);
});
