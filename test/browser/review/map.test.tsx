import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { FlowMap } from '../../../src/reviewViews/map/FlowMap.js';
import { branching } from '../../../stories/flows/samples/branching.js';
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
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('TICKETS');
  await userEvent.keyboard('{Enter}{ArrowUp}');
  expect(onSelect).toHaveBeenCalledWith('TICKETS');
  expect(focused()).toBe('HOW_MANY');
  expect(screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

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
