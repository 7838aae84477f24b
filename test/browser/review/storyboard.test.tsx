import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { FlowStoryboard, type StoryboardHandle } from '../../../src/reviewViews/storyboard/FlowStoryboard.js';
import { branching } from '../../../stories/flows/samples/branching.js';
import { registration } from '../../../stories/flows/samples/registration.js';
import { judge } from '../axe/judge.js';

afterEach(cleanup);

const body = (text: string) => ({ type: 'TextBody', text });
const manyScreens = (count: number) => ({
  version: '7.3',
  screens: Array.from({ length: count }, (_, index) => ({
    id: `SCREEN_${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`, title: `Screen ${index}`, terminal: index === count - 1,
    layout: { type: 'SingleColumnLayout', children: [body(`Text of ${index}`), { type: 'Footer', label: 'On', 'on-click-action': { name: 'complete', payload: {} } }] },
  })),
});
const frames = (root: Element) => [...root.querySelectorAll<HTMLElement>('[data-flow-frame]')];
const captions = () => screen.getAllByRole('button', { pressed: undefined }).filter((button) => button.dataset['part'] === 'frame-caption');
const placesOf = (root: Element, state: string) => [...root.querySelectorAll<HTMLElement>(`[data-frame-state="${state}"]`)];

it('draws of a hundred screens only those near the view, and lays out fewer', async () => {
  const { container } = render(<FlowStoryboard flow={manyScreens(100)} />);
  await waitFor(() => expect(frames(container).length).toBeGreaterThan(0));
  const stages = [...container.querySelectorAll('[data-part="frame"]')];
  expect(stages).toHaveLength(100);
  const laidOut = () => frames(container).filter((frame) => frame.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length;
  await waitFor(() => expect(laidOut()).toBeGreaterThan(0));
  console.log(`of 100 frames ${frames(container).length} are drawn and ${laidOut()} laid out`);
  expect(frames(container).length).toBeLessThan(40);
  expect(laidOut()).toBeLessThan(40);
  const last = stages.at(-1)!;
  expect(frames(last)).toHaveLength(0);
  last.scrollIntoView();
  await waitFor(() => expect(frames(last)).toHaveLength(1));
  expect(last.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen')).toBe('SCREEN_DV');
});

it('shows states on demand, each as it says', async () => {
  const { container } = render(<FlowStoryboard flow={registration.flow} />);
  expect(placesOf(container, 'filled')).toHaveLength(0);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Filled in' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'With mistakes' }));
  const [filled] = placesOf(container, 'filled');
  const [wrong] = placesOf(container, 'errors');
  wrong!.scrollIntoView();
  await waitFor(() => expect(wrong!.querySelectorAll('[data-state="invalid"]').length).toBeGreaterThan(0));
  filled!.scrollIntoView();
  await waitFor(() => expect(filled!.querySelector('input')?.value).not.toBe(''));
  expect(filled!.querySelectorAll('[data-state="invalid"]')).toHaveLength(0);
});

it('gives each arm of a branch a frame of its own, and says which it could not reach', async () => {
  const flow = { version: '7.3', screens: [{
    id: 'ONLY', title: 'Only', terminal: true, data: { on: { type: 'boolean', __example__: true } },
    layout: { type: 'SingleColumnLayout', children: [
      { type: 'RadioButtonsGroup', name: 'pick', label: 'Pick', 'data-source': [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }] },
      { type: 'If', condition: '${form.pick} == \'b\'', then: [body('It is b')], else: [body('Not b')] },
      { type: 'If', condition: '${data.on} == false', then: [body('never')] },
    ] },
  }] };
  const { container } = render(<FlowStoryboard flow={flow} zoom={25} />);
  await waitFor(() => expect(placesOf(container, 'branch').map((place) => place.querySelector('[data-flow-screen]')?.textContent ?? '')).toEqual(expect.arrayContaining([expect.stringContaining('It is b'), expect.stringContaining('Not b')])));
  expect(placesOf(container, 'notReached').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('${data.on} == false')]);
});

it('is walked by arrow keys and selected by keyboard and pointer', async () => {
  const onSelect = vi.fn();
  const { container } = render(<FlowStoryboard flow={manyScreens(12)} zoom={25} onSelect={onSelect} />);
  const [first, second] = captions();
  first!.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(second);
  await userEvent.keyboard('{Enter}');
  expect(onSelect).toHaveBeenLastCalledWith('empty SCREEN_AB', 'SCREEN_AB');
  expect(second!.getAttribute('aria-pressed')).toBe('true');
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{End}');
  expect(document.activeElement).toBe(captions().at(-1));
  await userEvent.click(container.querySelectorAll('[data-part="frame"]')[2]!);
  expect(onSelect).toHaveBeenLastCalledWith('empty SCREEN_AC', 'SCREEN_AC');
});

it('leaves the frames out of reach, and has nothing axe finds', async () => {
  const { container } = render(<FlowStoryboard flow={branching.flow} states={['empty', 'filled', 'errors', 'branch']} zoom={25} colorScheme="light" />);
  await waitFor(() => expect(placesOf(container, 'branch').length).toBeGreaterThan(1));
  await waitFor(() => expect(frames(container).every((frame) => frame.parentElement?.inert)).toBe(true));
  expect((await judge(container)).findings).toEqual([]);
}, 30_000);

it('makes a picture of a frame', async () => {
  const handle = createRef<StoryboardHandle>();
  render(<FlowStoryboard ref={handle} flow={manyScreens(2)} />);
  expect(await handle.current!.toPng('empty SCREEN_AA')).toMatch(/^data:image\/png;base64,.{2000}/);
  expect(await handle.current!.toPng('empty NOWHERE')).toBeUndefined();
}, 30_000);

it('draws every frame for printing', async () => {
  const { container } = render(<FlowStoryboard flow={manyScreens(60)} />);
  window.dispatchEvent(new Event('beforeprint'));
  expect(frames(container)).toHaveLength(60);
});

it('renders on a server, without a style attribute', () => {
  const html = renderToString(<FlowStoryboard flow={branching.flow} />);
  expect(html).toContain('data-flow-storyboard');
  expect(html).not.toContain('style=');
});
