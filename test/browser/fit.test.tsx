import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineFlowPreview } from '../../src/element/defineFlowPreview.js';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { flowOf, page } from './pages.js';

const flow = flowOf(page('ASK', [
  { type: 'TextHeading', text: 'Who are you?' },
  { type: 'Dropdown', name: 'town', label: 'Town', 'data-source': [{ id: 'a', title: 'Aarhus' }, { id: 'b', title: 'Bergen' }] },
]));
const surface = 'screen';
const boxed = (width: number, height: number | undefined, preview: React.ReactNode) => <div data-testid="box" style={{ width, height }}>{preview}</div>;
const box = () => screen.getByTestId('box');
const root = (inside: ParentNode = document) => inside.querySelector<HTMLElement>('[data-flow-preview]')!;
/** Width and height as drawn, and how far from the middle of the box, in px. */
function drawn(preview: Element) {
  const [inner, outer] = [preview.getBoundingClientRect(), box().getBoundingClientRect()];
  const off = Math.hypot(inner.x + inner.width / 2 - outer.x - outer.width / 2, inner.y + inner.height / 2 - outer.y - outer.height / 2);
  return [inner.width, inner.height, off].map(Math.round);
}

it('is as large as its box lets it be, in its own proportions and in the middle, and follows the box', async () => {
  const preview = <FlowPreview flow={flow} surface={surface} fit="contain" />;
  const { rerender } = render(boxed(200, 1000, preview));
  expect(drawn(root())).toEqual([200, 360, 0]);
  const heading = () => screen.getByRole('heading', { name: 'Who are you?' }).getBoundingClientRect();
  const small = heading().height;
  rerender(boxed(1000, 1080, preview));
  await waitFor(() => expect(drawn(root())).toEqual([600, 1080, 0]));
  // The text itself is larger, laid out anew: nothing is stretched.
  expect(heading().height / small).toBeCloseTo(3, 0);
  for (let at: Element | null = root(); at; at = at.parentElement) expect(getComputedStyle(at).transform).toBe('none');
  // Without a height the box has the preview's proportions.
  rerender(boxed(300, undefined, preview));
  await waitFor(() => expect(drawn(root())).toEqual([300, 540, 0]));
  expect(box().clientHeight).toBe(540);
});

it('can be used at any size', async () => {
  render(boxed(200, 360, <FlowPreview flow={flow} surface={surface} fit="contain" />));
  await userEvent.click(root().querySelector('[data-flow-type="Dropdown"] [aria-haspopup]')!);
  await userEvent.click(await screen.findByRole('option', { name: 'Bergen' }));
  await waitFor(() => expect(root().textContent).toContain('Bergen'));
});

it('keeps the proportions of a window on a computer', () => {
  render(boxed(480, 480, <FlowPreview flow={flow} surface="desktop" fit="contain" />));
  expect(drawn(root())).toEqual([480, 360, 0]);
});

it.each([[280, 500], [900, 700]])('`fill` lays out for a box of %i by %i', (width, height) => {
  render(boxed(width, height, <FlowPreview flow={flow} surface={surface} fit="fill" />));
  expect(drawn(root())).toEqual([width, height, 0]);
  expect(screen.getByRole('heading', { name: 'Who are you?' }).getBoundingClientRect().width).toBeGreaterThan(width - 60);
});

it.each([['contain', [300, 540, 0]], ['fill', [300, 700, 0]], ['none', [300, 720, 10]]] as const)('does `%s` behind a shadow root too', async (fit, wanted) => {
  render(boxed(300, 700, <FlowPreview flow={flow} surface={surface} fit={fit} isolation="shadow" />));
  const shadow = () => document.querySelector('[data-flow-isolation]')?.shadowRoot ?? document.createDocumentFragment();
  await waitFor(() => expect(drawn(root(shadow()))).toEqual(wanted));
});

it('takes no more than a low box behind a shadow root', async () => {
  render(boxed(300, 180, <FlowPreview flow={flow} surface="desktop" fit="contain" isolation="shadow" />));
  await waitFor(() => expect(drawn(root(document.querySelector('[data-flow-isolation]')!.shadowRoot!))).toEqual([240, 180, 0]));
});

it.each([['contain', [300, 540, 0]], ['fill', [300, 700, 0]]] as const)('does `%s` as an attribute of the element', async (fit, wanted) => {
  defineFlowPreview();
  render(boxed(300, 700, undefined));
  const element = document.createElement('whatsapp-flow-preview');
  element.setAttribute('fit', fit.toUpperCase());
  box().append(Object.assign(element, { flow, surface }));
  await waitFor(() => expect(drawn(root(element.shadowRoot!))).toEqual(wanted));
});
