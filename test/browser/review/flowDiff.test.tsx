import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FlowDiff } from '../../../src/reviewViews/diff/FlowDiff.js';
import { flowOf, page } from '../pages.js';
import { first, mailField, nameField, second } from './approvalFlow.js';
import { userEvent as realUser } from 'vitest/browser';
import { judge } from '../axe/judge.js';
import { tabTo } from './tabTo.js';

const section = (id: string) => document.querySelector<HTMLElement>(`[data-diff-screen="${id}"]`)!;
const outlines = (id: string, side: 'before' | 'after') => [...section(id).querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-mark]`)]
  .map((mark) => `${mark.dataset['kind']} ${mark.dataset['mark']}`);
const chosen = (id: string) => [...section(id).querySelectorAll<HTMLElement>('[data-mark][aria-pressed="true"]')].map((mark) => mark.dataset['mark']);
const summary = () => document.querySelector<HTMLElement>('[data-flow-diff] > [role="status"]')!;
const shown = () => [...document.querySelectorAll<HTMLElement>('[data-diff-screen]')].map((element) => element.dataset['diffScreen']);

it('outlines what changed on both sides, over the component itself', async () => {
  render(<FlowDiff before={first} after={second} />);
  expect(summary()).toHaveTextContent('3 changes. Changed screens: 2 of 3.');
  expect(outlines('NAME', 'before')).toEqual([`removed ${mailField}`, `changed ${nameField}`]);
  expect(outlines('NAME', 'after')).toEqual([`changed ${nameField}`]);
  for (const side of ['before', 'after']) {
    const [mark, component] = ['mark', 'flow-pointer'].map((name) => section('NAME').querySelector(`[data-side="${side}"] [data-${name}="${nameField}"]`)!);
    await waitFor(() => {
      const [a, b] = [mark!.getBoundingClientRect(), component!.getBoundingClientRect()];
      expect(Math.abs(a.top - b.top) + Math.abs(a.left - b.left) + Math.abs(a.bottom - b.bottom) + Math.abs(a.right - b.right)).toBeLessThan(12);
    });
  }
});

it('leads from a sentence to both components and from a component to its sentence', async () => {
  render(<FlowDiff before={first} after={second} />);
  const own = within(section('NAME'));
  const sentence = own.getByRole('button', { name: 'TextInput “Your full name” on screen “NAME”: “label” changed from “Your name” to “Your full name”.' });
  await userEvent.click(sentence);
  expect(chosen('NAME')).toEqual([nameField, nameField]);
  await userEvent.click(own.getByRole('button', { name: /^Before: .*“Your e-mail” was removed/ }));
  expect(document.activeElement).toHaveTextContent('was removed from screen “NAME”');
  expect(chosen('NAME')).toEqual([mailField]);
  expect(sentence).toHaveAttribute('aria-pressed', 'false');
});

it('is read by keyboard alone: the filter, an outline to its sentence, a sentence to its outlines', async () => {
  render(<FlowDiff before={first} after={second} />);
  const before = shown();
  await tabTo(() => screen.getByRole('checkbox'));
  await realUser.keyboard(' ');
  expect(shown().length).toBeGreaterThan(before.length);
  await realUser.keyboard(' ');
  expect(shown()).toEqual(before);
  const own = within(section('NAME'));
  await tabTo(() => own.getByRole('button', { name: /^Before: .*“Your e-mail” was removed/ }));
  await realUser.keyboard('{Enter}');
  expect(document.activeElement).toHaveTextContent('was removed from screen “NAME”');
  expect(chosen('NAME')).toEqual([mailField]);
  const sentences = own.getAllByRole('button').filter((button) => button.matches('[data-sentence]'));
  const other = sentences.find((sentence) => sentence !== document.activeElement)!;
  if (sentences.indexOf(other) > sentences.indexOf(document.activeElement as HTMLElement)) await realUser.tab();
  else await realUser.tab({ shift: true });
  expect(document.activeElement).toBe(other);
  await realUser.keyboard('{Enter}');
  expect(chosen('NAME')).toEqual([nameField, nameField]);
});

it('shows new, renamed and removed screens as such, and on demand those that did not change', async () => {
  const { rerender } = render(<FlowDiff before={first} after={second} />);
  expect(shown()).toEqual(['NAME', 'HELP']);
  expect(section('HELP')).toHaveTextContent('Added');
  expect(section('HELP')).toHaveTextContent('This screen is new.');
  await userEvent.click(screen.getByLabelText('Only screens that changed'));
  expect(shown()).toEqual(['NAME', 'THANKS', 'HELP']);
  expect(section('THANKS')).toHaveTextContent('Nothing changed on this screen.');
  rerender(<FlowDiff before={second} after={first} />);
  expect(section('HELP')).toHaveTextContent('This screen is gone.');
  rerender(<FlowDiff before={first} after={JSON.stringify(first).replaceAll('"THANKS"', '"DONE"')} />);
  expect(section('DONE')).toHaveTextContent('Renamed from THANKS');
  rerender(<FlowDiff before={first} after={JSON.stringify(first, null, 4)} />);
  expect(summary()).toHaveTextContent('The two versions are the same.');
  rerender(<FlowDiff before={first} after="nonsense" />);
  expect(screen.getByText('There is no Flow here that can be drawn.')).toBeVisible();
});

it('speaks the language of its reader, sentences of changes too, and the words of its host before that', async () => {
  const { rerender } = render(<FlowDiff before={first} after={second} locale="de" strings={{ diff: 'Vergleich' }} />);
  await waitFor(() => expect(summary()).toHaveTextContent('3 Änderungen. Geänderte Seiten: 2 von 3.'));
  expect(within(section('NAME')).getByRole('button', { name: 'TextInput „Your full name“ auf der Seite „NAME“: „label“ wurde von „Your name“ in „Your full name“ geändert.' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Vergleich' })).toBeVisible();
  rerender(<FlowDiff before={first} after={second} locale="ar" />);
  await waitFor(() => expect(document.querySelector('[data-flow-diff]')).toHaveTextContent('ما الذي تغيّر'));
  expect(document.querySelector('[data-flow-diff]')).toHaveAttribute('dir', 'rtl');
});

it('stands in a narrow place without scrolling it sideways', () => {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.width = '320px';
  render(<FlowDiff before={first} after={second} />, { container: place });
  expect(place.scrollWidth).toBe(320);
  const [before, after] = ['before', 'after'].map((side) => section('NAME').querySelector(`[data-side="${side}"]`)!.getBoundingClientRect());
  expect(after!.top).toBeGreaterThanOrEqual(before!.bottom);
  place.remove();
});

it('has nothing that axe objects to', async () => {
  render(<FlowDiff before={first} after={second} onlyChanged={false} />);
  expect((await judge(document.body)).findings).toEqual([]);
});

it('shows a screen in the arm that holds what changed, and tells of changes no values lead to', async () => {
  const version = (seen: string, unseen: string) => flowOf(page('KIND', [
    { type: 'RadioButtonsGroup', name: 'kind', label: 'Kind', 'data-source': [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }] },
    { type: 'If', condition: "${form.kind} == 'b'", then: [{ type: 'TextBody', text: seen }] },
    { type: 'If', condition: '${data.never} == true', then: [{ type: 'TextBody', text: unseen }] },
    { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete' } },
  ], { terminal: true, data: { never: { type: 'boolean', __example__: false } } }));
  render(<FlowDiff before={version('For b', 'Nobody')} after={version('For b alone', 'No one')} />);
  await waitFor(() => expect(outlines('KIND', 'after')).toEqual(['changed /screens/0/layout/children/1/then/0']));
  expect(section('KIND').querySelector('[data-side="after"] [data-flow-frame]')).toHaveTextContent('For b alone');
  expect([...section('KIND').querySelectorAll('[data-away]')].map(({ textContent }) => textContent)).toEqual(Array(2).fill('1 change shows only in another state of this screen.'));
});
