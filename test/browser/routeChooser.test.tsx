import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';

const exchange = { type: 'Footer', label: 'Go on', 'on-click-action': { name: 'data_exchange', payload: { asked: true } } };
const page = (id: string, children: readonly object[], more: object = {}) => ({ id, title: `Title of ${id}`, layout: { type: 'SingleColumnLayout', children }, ...more });
const done = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } };
const forked = {
  version: '7.3', data_api_version: '3.0', routing_model: { START: ['SMALL', 'LARGE'], SMALL: [], LARGE: [] },
  screens: [page('START', [exchange]), page('SMALL', [done], { terminal: true }), page('LARGE', [done], { terminal: true })],
};
const chooser = () => document.querySelector<HTMLElement>('[data-part="route-chooser"]');

it('asks outside of the phone where several routes lead on, takes the focus and leads there', async () => {
  render(<FlowPreview flow={forked} />);
  const button = screen.getByRole('button', { name: 'Go on' });
  await userEvent.click(button);
  const panel = await screen.findByRole('group', { name: /endpoint decides/ });
  expect(panel.closest('[data-part="sheet"]')).toBeNull();
  expect(within(panel).getAllByRole('button').map((one) => one.dataset['route'])).toEqual(['SMALL', 'LARGE', 'START']);
  expect(document.activeElement).toBe(within(panel).getByRole('button', { name: 'SMALL' }));
  expect((await axe.run(panel)).violations.map((violation) => violation.id)).toEqual([]);
  await userEvent.click(within(panel).getByRole('button', { name: 'LARGE' }));
  expect(chooser()).toBeNull();
  expect(document.activeElement?.textContent).toBe('Title of LARGE');
});

it('staying closes the question and gives the focus back', async () => {
  render(<FlowPreview flow={forked} />);
  const button = screen.getByRole('button', { name: 'Go on' });
  await userEvent.click(button);
  await userEvent.click(await screen.findByRole('button', { name: 'Stay on this screen' }));
  expect(chooser()).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen')).toBe('START');
});

it('a host that decides is asked instead of the viewer', async () => {
  const chooseRoute = vi.fn(() => 'LARGE');
  render(<FlowPreview flow={forked} chooseRoute={chooseRoute} />);
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(chooseRoute).toHaveBeenCalledWith(expect.objectContaining({ action: 'data_exchange', screen: 'START', data: { asked: true } }), ['SMALL', 'LARGE']);
  expect(document.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen')).toBe('LARGE');
});

it('a token that is no longer valid ends the Flow in the words of the business', async () => {
  const refuse = () => { throw Object.assign(new Error('no'), { status: 427, body: { error_msg: 'This order was already paid.' } }); };
  render(<FlowPreview flow={forked} endpoint={refuse} />);
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  await act(async () => {});
  expect(document.querySelector('[data-part="expired"]')?.textContent).toContain('This order was already paid.');
  expect(document.querySelector('[data-part="retry"]')).toBeNull();
});
