import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { FlowReview } from '../../../src/reviewViews/review/FlowReview.js';
import { ReviewRecord } from '../../../src/reviewViews/review/ReviewRecord.js';
import type { ReviewEvent } from '../../../src/review/record/reviewEvent.js';
import { flowOf, page } from '../pages.js';
import { first, mailField, second } from './approvalFlow.js';
import { userEvent as realUser } from 'vitest/browser';
import { judge } from '../axe/judge.js';
import { tabTo } from './tabTo.js';

const ada = { id: 'ada', name: 'Ada' };
const bo = { id: 'bo', name: 'Bo' };
let store: ReviewEvent[] = [];
let minutes = 0;

/** A host with its storage in memory. */
function Host({ flow, actor, events = [] }: { readonly flow: object; readonly actor: typeof ada; readonly events?: readonly unknown[] }) {
  const [record, setRecord] = useState(events);
  return <FlowReview flow={flow} events={record} actor={actor} now={() => new Date(Date.UTC(2026, 0, 5, 9, minutes++)).toISOString()} onEvent={(event) => { store = [...store, event]; setRecord((kept) => [...kept, event]); }} />;
}
const begin = (flow: object = first, actor = ada, events: readonly unknown[] = []) => {
  store = [...(events as ReviewEvent[])];
  return render(<Host key={actor.id} flow={flow} actor={actor} events={events} />);
};

const picture = () => document.querySelector<HTMLElement>('[data-flow-stage]')!;
const component = (pointer: string) => picture().querySelector<HTMLElement>(`[data-flow-pointer="${pointer}"]`)!;
const desk = () => within(document.querySelector<HTMLElement>('[data-review-desk]')!);
const whole = () => within(document.querySelector<HTMLElement>('[data-review-whole]')!);
const status = (id: string) => document.querySelector(`[data-review-screen="${id}"]`)?.getAttribute('data-status');
/** How it stands with this version; previews have places of their own for announcements. */
const verdict = () => document.querySelector<HTMLElement>('[data-flow-review] > [role="status"]')!;
/** Presses the middle of a component, as a pointer does: the preview itself takes no events. */
async function press(pointer: string) {
  const { left, top, width, height } = component(pointer).getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(clientX, clientY) ?? picture();
  await userEvent.pointer({ keys: '[MouseLeft]', target: hit, coords: { clientX, clientY } });
}
async function comment(text: string) {
  await userEvent.type(desk().getByLabelText('Your comment'), text);
  await userEvent.click(desk().getByRole('button', { name: 'Comment' }));
}
async function decide(verdict: string, place = desk()) {
  await userEvent.click(place.getByRole('radio', { name: verdict }));
  await userEvent.click(place.getByRole('button', { name: 'Decide' }));
}

it('pins a comment to the component that is pressed, shows its number there, and leads both ways', async () => {
  begin();
  await press(mailField);
  expect(document.activeElement).toBe(desk().getByLabelText('Your comment'));
  await comment('Why do you ask?');
  expect(store).toMatchObject([{ type: 'comment', text: 'Why do you ask?', pin: { pointer: mailField }, actor: ada }]);

  const pin = desk().getByRole('button', { name: 'Comment 1, by Ada' });
  await waitFor(() => {
    const [mark, field] = [pin.getBoundingClientRect(), component(mailField).getBoundingClientRect()];
    expect(mark.top).toBeGreaterThanOrEqual(field.top - 12);
    expect(mark.bottom).toBeLessThanOrEqual(field.bottom);
  });
  await userEvent.click(pin);
  expect(document.activeElement).toBe(screen.getByRole('article', { name: 'Comment 1, by Ada' }));
  await userEvent.click(desk().getByRole('button', { name: 'Show where comment 1 is pinned' }));
  expect(document.activeElement).toBe(pin);
});

it('takes comments, replies and their end without a pointer', async () => {
  begin();
  await userEvent.selectOptions(desk().getByLabelText('Comment on'), mailField);
  desk().getByLabelText('Your comment').focus();
  await userEvent.keyboard('Too much{Tab}{Enter}');
  expect(store).toMatchObject([{ type: 'comment', pin: { pointer: mailField } }]);
  await userEvent.type(desk().getByLabelText('Your reply to comment 1'), 'It is needed');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(desk().getByText('It is needed')).toBeVisible();
  await userEvent.click(desk().getByRole('button', { name: 'Resolve' }));
  expect(desk().getByText('Resolved')).toBeVisible();
  await userEvent.click(desk().getByRole('button', { name: 'Reopen' }));
  expect(store.map(({ type }) => type)).toEqual(['comment', 'reply', 'resolve', 'reopen']);
  await userEvent.click(desk().getByRole('button', { name: 'Withdraw' }));
  expect(desk().queryByText('Too much')).toBeNull();
});

it('is worked by keyboard alone, from the list of screens to a comment and a decision', async () => {
  begin();
  await tabTo(() => screen.getByRole('button', { name: /^THANKS/ }));
  await realUser.keyboard('{Enter}');
  await tabTo(() => desk().getByLabelText('Your comment'));
  await realUser.keyboard('Short and kind');
  await tabTo(() => desk().getByRole('button', { name: 'Comment' }));
  await realUser.keyboard('{Enter}');
  await waitFor(() => expect(store).toMatchObject([{ type: 'comment', text: 'Short and kind' }]));
  await tabTo(() => desk().getAllByRole('radio')[0]!);
  await realUser.keyboard(' ');
  await tabTo(() => desk().getByRole('button', { name: 'Decide' }));
  await realUser.keyboard('{Enter}');
  await waitFor(() => expect(status('THANKS')).toBe('approved'));
  expect(store.at(-1)).toMatchObject({ type: 'decision', verdict: 'approved' });
});

it('keeps an approval for the screens that did not change, and shows it out of date for exactly those that did', async () => {
  const { unmount } = begin();
  await decide('Approved');
  await userEvent.click(screen.getByRole('button', { name: /^THANKS/ }));
  await decide('Approved');
  expect([status('NAME'), status('THANKS')]).toEqual(['approved', 'approved']);
  expect(verdict()).toHaveTextContent('This version is approved. Screens approved: 2 of 2.');
  unmount();

  begin(second, ada, store);
  expect([status('NAME'), status('THANKS'), status('HELP')]).toEqual(['stale', 'approved', 'open']);
  expect(verdict()).toHaveTextContent('This version is not approved. Screens approved: 1 of 3.');
  expect(desk().getByText('No longer holds: NAME changed since.')).toBeVisible();
});

it('decides on the whole Flow, of which a new version leaves what did not change, and takes a decision back', async () => {
  const { unmount } = begin();
  await decide('Approved with changes', whole());
  expect([status('NAME'), status('THANKS')]).toEqual(['approved-with-changes', 'approved-with-changes']);
  unmount();
  const again = begin(second, bo, store);
  expect([status('NAME'), status('THANKS')]).toEqual(['stale', 'approved-with-changes']);
  expect(whole().queryByRole('button', { name: 'Withdraw' })).toBeNull();
  again.unmount();
  begin(second, ada, store);
  await userEvent.click(whole().getByRole('button', { name: 'Withdraw' }));
  expect(status('THANKS')).toBe('open');
});

it('lists a comment whose component is gone instead of losing it', async () => {
  const { unmount } = begin();
  await press(mailField);
  await comment('Why do you ask?');
  unmount();
  begin(second, bo, store);
  const orphans = document.querySelector<HTMLElement>('[data-review-orphans]')!;
  expect(orphans).toHaveTextContent('Why do you ask?');
  expect(orphans).toHaveTextContent('Was on TextInput “mail” on screen NAME, which is gone.');
  expect(picture().querySelector('[data-pin]')).toBeNull();
});

it('tells of a record that was altered, cut in the middle or reordered, with the place', async () => {
  const { unmount } = begin();
  for (const text of ['One', 'Two', 'Three']) await comment(text);
  await decide('Approved', whole());
  unmount();
  const [one, two, three, four] = store as [ReviewEvent, ReviewEvent, ReviewEvent, ReviewEvent];
  const shown = (events: readonly unknown[]) => {
    const { unmount: end } = render(<FlowReview flow={first} events={events} />);
    const told = [...screen.queryByRole('alert')?.querySelectorAll('li') ?? []].map((item) => item.textContent);
    expect(verdict()).toHaveAttribute('data-approved', String(told.length === 0));
    end();
    return told;
  };
  expect(shown(store)).toEqual([]);
  expect(shown([one, { ...two, text: 'Never said' }, three, four])).toEqual(['Entry 2: was changed after it was written.']);
  expect(shown([one, three, four])).toEqual(['Entry 2: what was written before it is missing.']);
  expect(shown([one, three, two, four])).toContain('Entry 2: stands in another place than it was written.');
  expect(shown([one, two, 'nonsense', three, four])).toContain('Entry 3: is no entry of a review.');
});

it('lets a reader without a name read only', () => {
  render(<FlowReview flow={first} events={[]} />);
  // What is in the picture is out of reach.
  const own = [...document.querySelectorAll('input, textarea, select')].filter((field) => !field.closest('[inert]'));
  expect(own).toEqual([]);
});

it('has nothing that axe objects to, on the desk and in the record', async () => {
  begin();
  await press(mailField);
  await comment('Why do you ask?');
  await decide('Changes requested');
  expect((await judge(document.body)).findings).toEqual([]);
  document.body.replaceChildren();
  const box = document.body.appendChild(document.createElement('div'));
  render(<ReviewRecord flow={second} events={[store[0], { ...store[1], verdict: 'approved' }]} />, { container: box });
  expect(screen.getByRole('row', { name: /Changes requested|Approved, on screen NAME/ })).toHaveTextContent('Entry 2: was changed after it was written.');
  expect((await judge(document.body)).findings).toEqual([]);
});

it('shows a component that stands in an arm of a branch when it is to be commented on', async () => {
  begin(flowOf(page('KIND', [
    { type: 'RadioButtonsGroup', name: 'kind', label: 'Kind', 'data-source': [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }] },
    { type: 'If', condition: "${form.kind} == 'b'", then: [{ type: 'TextBody', text: 'For b' }] },
    { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete' } },
  ], { terminal: true })));
  expect(picture()).not.toHaveTextContent('For b');
  await userEvent.selectOptions(desk().getByLabelText('Comment on'), '/screens/0/layout/children/1/then/0');
  await waitFor(() => expect(picture()).toHaveTextContent('For b'));
  const [mark, text] = [picture().querySelector('[data-target]')!, component('/screens/0/layout/children/1/then/0')];
  await waitFor(() => expect(Math.abs(mark.getBoundingClientRect().top - text.getBoundingClientRect().top)).toBeLessThan(4));
});
