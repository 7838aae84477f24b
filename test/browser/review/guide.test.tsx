import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import { FlowCoverage } from '../../../src/reviewViews/coverage/FlowCoverage.js';
import { FlowGuide } from '../../../src/reviewViews/guide/FlowGuide.js';
import { branching } from '../../../stories/flows/samples/branching.js';
import { flowOf, page } from '../pages.js';
import { first } from './approvalFlow.js';

afterEach(cleanup);

const counts = () => Object.fromEntries([...document.querySelectorAll<HTMLElement>('[data-coverage]')].map(({ dataset }) => [dataset['coverage'], `${dataset['seen']} of ${dataset['total']}`]));
const picture = () => document.querySelector<HTMLElement>('[data-guide-picture]')!;
const onShow = () => picture().querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen');
const status = () => document.querySelector<HTMLElement>('[data-guide-steps] [role="status"]')!;
const steps = async () => within((await screen.findByRole('button', { name: 'To the end' })).closest<HTMLElement>('[data-guide-steps]')!);
const press = async (name: string) => userEvent.click((await steps()).getByRole('button', { name }));
const ways = async () => within(await screen.findByRole('navigation', { name: 'Walks' })).getAllByRole('button');

it('takes a walk a step at a time, forth and back, and outlines what is next', async () => {
  render(<FlowGuide flow={branching.flow} />);
  await press('Next');
  expect(status()).toHaveTextContent('Step 1 of 4: Set “Visitors” to 42');
  await waitFor(() => expect(picture().querySelector('input')).toHaveValue('42'));
  const footer = picture().querySelector('[data-flow-type="Footer"]')!;
  await waitFor(() => {
    const [mark, box] = [picture().querySelector('[data-next]')!.getBoundingClientRect(), footer.getBoundingClientRect()];
    expect(Math.abs(mark.top - box.top) + Math.abs(mark.bottom - box.bottom)).toBeLessThan(4);
  });
  await press('Next');
  await waitFor(() => expect(onShow()).toBe('GROUP'));
  await press('Back');
  await waitFor(() => expect(onShow()).toBe('HOW_MANY'));
  expect(picture().querySelector('input')).toHaveValue('42');
  await press('Back');
  await waitFor(() => expect(picture().querySelector('input')).toHaveValue(''));
  expect(status()).toHaveTextContent('The Flow opens.');
  expect((await steps()).getByRole('button', { name: 'Back' })).toBeDisabled();
});

it('shows all there is to see once every way was taken, whatever the order', async () => {
  render(<FlowGuide flow={branching.flow} />);
  await waitFor(() => expect(counts()).toMatchObject({ screens: '0 of 3', terminals: '0 of 2' }));
  for (const way of (await ways()).reverse()) {
    await userEvent.click(way);
    await press('To the end');
    await waitFor(() => expect(way).toHaveTextContent(/Walked/));
  }
  await waitFor(() => expect(counts()).toMatchObject({ screens: '3 of 3', routes: '2 of 2', branches: '2 of 2', terminals: '2 of 2' }));
  expect(counts()['validation']).toMatch(/^[1-9]/);
});

it('is taken by keyboard alone, and says where it stands', async () => {
  render(<FlowGuide flow={branching.flow} />);
  (await ways())[1]!.focus();
  await userEvent.keyboard('{Enter}');
  const next = (await steps()).getByRole('button', { name: 'Next' });
  // The phone is out of reach, and a step back is none yet.
  for (let tabs = 0; tabs < 4 && document.activeElement !== next; tabs++) await realUser.tab();
  expect(document.activeElement).toBe(next);
  await userEvent.keyboard('{Enter}{Enter}');
  expect(status()).toHaveTextContent(/^Step 2 of/);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const last = within(screen.getByRole('list', { name: 'Steps of Walk 2' })).getAllByRole('button').at(-1);
  expect(last).toHaveAttribute('aria-current', 'step');
});

it('names what no walk was found to, with its condition', async () => {
  const never = flowOf(page('ONLY', [{ type: 'If', condition: '${data.on} == false', then: [{ type: 'TextBody', text: 'never' }] }, { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete' } }], { terminal: true, data: { on: { type: 'boolean', __example__: true } } }));
  render(<FlowGuide flow={never} />);
  const list = (await screen.findByRole('heading', { name: 'No walk was found to these' })).nextElementSibling;
  expect(list).toHaveTextContent('ONLY, when ${data.on} == false');
});

it('waits for the engine of patterns, and takes a walk that needs it to its end', async () => {
  const patterned = flowOf(page('CODE', [
    { type: 'Form', name: 'form', children: [{ type: 'TextInput', name: 'code', label: 'Code', required: true, pattern: '[A-Z]{2}[0-9]{7}', 'helper-text': 'Two letters, seven digits' }, { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } }] },
  ], { terminal: true }));
  render(<FlowGuide flow={patterned} />);
  await press('To the end');
  await waitFor(() => expect(counts()['terminals']).toBe('1 of 1'));
  await waitFor(() => expect(picture()).toHaveTextContent('Response sent'));
});

it('counts what a host saw happen, and lists what is missing', async () => {
  const { rerender } = render(<FlowCoverage flow={first} traces={[]} />);
  await waitFor(() => expect(counts()).toMatchObject({ screens: '0 of 2', routes: '0 of 1', terminals: '0 of 1' }));
  rerender(<FlowCoverage flow={first} traces={[{ events: [{ type: 'press', pointer: '/screens/0/layout/children/1/children/2' }] }]} />);
  await waitFor(() => expect(counts()).toMatchObject({ screens: '2 of 2', routes: '1 of 1', terminals: '0 of 1' }));
  await userEvent.click(screen.getByText('Not seen yet: 1'));
  expect(document.querySelector('[data-coverage="terminals"] li')).toHaveTextContent('THANKS');
});
