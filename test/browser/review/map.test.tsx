import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { FlowMap } from '../../../src/reviewViews/map/FlowMap.js';
import { branching } from '../../../stories/flows/samples/branching.js';
import { largeFlow } from '../../../stories/review/largeFlow.js';
import { judge } from '../axe/judge.js';

afterEach(cleanup);

const laidOut = (root: Element) => waitFor(() => expect(root.querySelector('[data-laid-out] [data-map-screen]')).not.toBeNull(), { timeout: 10_000 });

it('draws screens and the ways between them, with what leads along each', async () => {
  const { container } = render(<FlowMap flow={branching.flow} path={['HOW_MANY', 'GROUP']} />);
  await laidOut(container);
  expect([...container.querySelectorAll('[data-part="edge-label"]')].map(({ textContent }) => textContent)).toEqual(['Plan a group visit', 'Buy tickets']);
  expect(container.querySelectorAll('path[data-walked]')).toHaveLength(2);
  expect(screen.getByRole('button', { current: 'step' }).dataset['mapScreen']).toBe('GROUP');
  const boxes = screen.getAllByRole('button').map((card) => card.getBoundingClientRect());
  for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
});

it('is walked by arrow keys along its edges, with one stop for Tab', async () => {
  const onSelect = vi.fn();
  const { container } = render(<FlowMap flow={branching.flow} onSelect={onSelect} />);
  await laidOut(container);
  const focused = () => (document.activeElement as HTMLElement).dataset['mapScreen'];
  await userEvent.tab();
  expect(focused()).toBe('HOW_MANY');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('GROUP');
  // To the left of it as it is laid out.
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toBe('TICKETS');
  await userEvent.keyboard('{Enter}{ArrowUp}');
  expect(onSelect).toHaveBeenCalledWith('TICKETS');
  expect(focused()).toBe('HOW_MANY');
  expect(screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

it('shows a live picture of each screen, which can be pressed too', async () => {
  const onSelect = vi.fn();
  const { container } = render(<FlowMap flow={branching.flow} cards="pictures" onSelect={onSelect} />);
  await laidOut(container);
  const pictures = [...container.querySelectorAll<HTMLElement>('[data-map-picture]')];
  await waitFor(() => expect(pictures.map((picture) => picture.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen'))).toEqual(['HOW_MANY', 'GROUP', 'TICKETS']));
  const places = pictures.map((picture) => picture.getBoundingClientRect());
  for (const [at, a] of places.entries()) for (const b of places.slice(at + 1)) expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
  await userEvent.click(pictures[1]!);
  expect(onSelect).toHaveBeenCalledWith('GROUP');
});

it('begins a map wider than its room at the entry, and reaches every screen by arrow keys', async () => {
  const { container } = render(<FlowMap flow={largeFlow} />);
  await laidOut(container);
  const focused = () => (document.activeElement as HTMLElement).dataset['mapScreen']!;
  await userEvent.tab();
  expect(focused()).toBe('STEP_AA');
  const { left, right } = document.activeElement!.getBoundingClientRect();
  expect([left >= 0, right <= window.innerWidth]).toEqual([true, true]);
  const seen = new Set([focused()]);
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    for (let before = ''; before !== focused();) {
      before = focused();
      await userEvent.keyboard(`{${key}}`);
      seen.add(focused());
    }
  }
  expect([...container.querySelectorAll<HTMLElement>('[data-map-screen]')].map(({ dataset }) => dataset['mapScreen']!).filter((id) => !seen.has(id))).toEqual([]);
}, 30_000);

it('has nothing axe finds, and an outline that says the same', async () => {
  const { container } = render(<FlowMap flow={branching.flow} colorScheme="light" path={['HOW_MANY']} />);
  await laidOut(container);
  await userEvent.click(screen.getByText('As text'));
  expect(container.querySelector('[data-part="outline"]')?.textContent).toContain('-> TICKETS by Buy tickets');
  expect((await judge(container)).findings).toEqual([]);
}, 30_000);

it('renders on a server as a list of screens, without a style attribute', () => {
  const html = renderToString(<FlowMap flow={branching.flow} />);
  expect(html).toContain('data-map-screen="TICKETS"');
  expect(html).not.toContain('style=');
});
