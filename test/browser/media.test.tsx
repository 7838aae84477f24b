import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowController } from '../../src/engine/controller.js';
import { contrastCheck } from '../../stories/support/contrastExceptions.js';
import { flowOf, page } from './pages.js';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const root = (type: string) => document.querySelector<HTMLElement>(`[data-flow-type="${type}"]`) as HTMLElement;

function open(platform: 'android' | 'ios', ...children: Parameters<typeof page>[1]) {
  const run: { current: FlowController | null } = { current: null };
  render(<FlowPreview flow={flowOf(page('MEDIA', children))} platform={platform} locale="en" ref={run} />);
  return { run, value: (name: string) => run.current?.getState().form['MEDIA']?.[name] };
}
// Leaves out the pairs of WhatsApp's own colours that are listed there, such as links on iOS; axe types what it found as unknown.
axe.configure({ checks: [contrastCheck as unknown as axe.Check] });
const violations = async (element: Element) => (await axe.run(element)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

it('draws a picture by its size attributes, and a box in place of a broken one', async () => {
  open('ios', { type: 'Image', src: dot, 'alt-text': 'A dot', height: 90, 'scale-type': 'cover' }, { type: 'Image', src: 'bm90IGEgcGljdHVyZQ==', 'alt-text': 'Broken' });
  const picture = screen.getByRole('img', { name: 'A dot' });
  expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['100%', '90']);
  await waitFor(() => expect(picture.getBoundingClientRect().height).toBe(90));
  expect(await screen.findByText('This picture can’t be shown.')).toBeTruthy();
});

it('turns the pictures of a carousel by keyboard and arrows', async () => {
  open('ios', { type: 'ImageCarousel', images: [1, 2, 3].map((number) => ({ src: dot, 'alt-text': `Dot ${number}` })) });
  const carousel = screen.getByRole('region', { name: 'Pictures' });
  const slides = within(carousel).getByRole('list');
  expect(within(carousel).getByRole('group', { name: 'Image 2 of 3' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Previous picture' }).getAttribute('aria-disabled')).toBe('true');
  slides.focus();
  await userEvent.keyboard('{ArrowRight}');
  await waitFor(() => expect(Math.round(slides.scrollLeft / slides.clientWidth)).toBe(1));
  await userEvent.click(screen.getByRole('button', { name: 'Next picture' }));
  await waitFor(() => expect(Math.round(slides.scrollLeft / slides.clientWidth)).toBe(2));
  expect(await violations(root('ImageCarousel'))).toEqual([]);
});

it('presses a row of a navigation list with its id', async () => {
  const { run } = open('android', {
    type: 'NavigationList', name: 'list', label: 'Offers', 'on-click-action': { name: 'data_exchange', payload: {} },
    'list-items': [
      { id: 'a', 'main-content': { title: 'First', description: 'one', metadata: 'more' }, start: { image: dot, 'alt-text': 'Dot' }, end: { title: '$1' }, badge: 'New', tags: ['t1', 't2'] },
      { id: 'b', 'main-content': { title: 'Second' } },
    ],
  });
  const press = vi.spyOn(run.current as FlowController, 'press');
  const list = screen.getByRole('list', { name: 'Offers' });
  expect(within(list).getByRole('button', { name: /Dot.*First.*New.*one.*more.*t1.*t2.*\$1/ })).toBeTruthy();
  await userEvent.click(within(list).getByRole('button', { name: 'Second' }));
  expect(press).toHaveBeenCalledWith(root('NavigationList').dataset['flowPointer'], 'b');
  expect(await violations(root('NavigationList'))).toEqual([]);
});

it('takes files that fit, refuses the others aloud, and takes files back', async () => {
  const { value } = open('android', { type: 'PhotoPicker', name: 'photos', label: 'Photos', 'min-uploaded-photos': 1, 'max-uploaded-photos': 2, 'max-file-size-kb': 1 });
  expect(screen.getByText('Add 1 to 2 photos. Max file size 1 kB.')).toBeTruthy();
  const input = screen.getByLabelText<HTMLInputElement>(/Take photo/);
  const file = (name: string, type: string, size = 10) => new File(['x'.repeat(size)], name, { type });
  fireEvent.change(input, { target: { files: [file('a.png', 'image/png'), file('big.png', 'image/png', 1025), file('b.txt', 'text/plain')] } });
  expect(value('photos')).toMatchObject([{ name: 'a.png', type: 'image/png', size: 10 }]);
  expect(within(root('PhotoPicker')).getByRole('status').textContent).toBe('big.png is larger than 1 kB.b.txt has a type that is not accepted here.');
  expect(await screen.findByText('10 bytes - png')).toBeTruthy();
  // These bytes are no picture, so a sign takes the place of the thumbnail.
  const thumbnailsGone = () => waitFor(() => expect(root('PhotoPicker').querySelector('img')).toBeNull());
  await thumbnailsGone();
  expect(await violations(root('PhotoPicker'))).toEqual([]);
  fireEvent.change(screen.getByLabelText(/Take photo/), { target: { files: [file('c.png', 'image/png'), file('d.png', 'image/png')] } });
  expect(screen.queryByLabelText(/Take photo/)).toBeNull();
  expect(within(root('PhotoPicker')).getByRole('status').textContent).toBe('Add at most 2.');
  await thumbnailsGone();
  await userEvent.click(screen.getByRole('button', { name: 'Remove a.png' }));
  expect(value('photos')).toMatchObject([{ name: 'c.png' }]);
  expect(document.activeElement).toBe(screen.getByLabelText(/Take photo/));
});

it('keeps a place for the picture of an option that can’t be read, and breaks none open', async () => {
  const items = [{ id: 'a', title: 'Good', image: dot, 'alt-text': 'A dot' }, { id: 'b', title: 'Cut off', image: 'iVBORw0KGgoAAAA=' }, { id: 'c', title: 'An address', image: 'https://example.com/a.png' }, { id: 'd', title: 'None', image: '' }];
  open('android', { type: 'RadioButtonsGroup', name: 'radio', label: 'Pick', 'data-source': items });
  await waitFor(() => expect(root('RadioButtonsGroup').querySelectorAll('img')).toHaveLength(1));
  const starts = items.map(({ title }) => Math.round(screen.getByText(title).getBoundingClientRect().left - root('RadioButtonsGroup').getBoundingClientRect().left));
  expect(starts).toEqual([60, 60, 60, 0]);
});

it('lays columns of a table out by their headers, fills short rows up, and shows the words of a broken picture', async () => {
  open('android', { type: 'RichText', text: ['| Id | A much longer one |', '| --- | --- |', '| 1 | x |', '| 2 |', '', '![Broken](data:image/png;base64,iVBORw0KGgoAAAA=)'] });
  const [short, long] = await screen.findAllByRole('columnheader');
  await waitFor(() => expect(long!.getBoundingClientRect().width).toBeGreaterThan(short!.getBoundingClientRect().width * 2));
  expect(within(root('RichText')).getAllByRole('row').map((row) => row.children.length)).toEqual([2, 2, 2]);
  await waitFor(() => expect(screen.getByText('Broken')).toBeTruthy());
  expect(root('RichText').querySelector('img')).toBeNull();
});

it('draws markdown once the parser is there, with links that can do no harm', async () => {
  open('ios', { type: 'RichText', text: ['# Terms', 'a **bold** word', '1. one', '2. two', '| A | B |', '| --- |', '| 1 | 2 |', '[good](https://example.com) [bad](javascript:alert(1))'] });
  expect(await screen.findByRole('heading', { name: 'Terms' })).toBeTruthy();
  expect(within(root('RichText')).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['one', 'two']);
  expect(screen.getByRole('columnheader', { name: 'B' })).toBeTruthy();
  const links = within(root('RichText')).getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')])).toEqual([['https://example.com/', 'noopener noreferrer', '_blank']]);
  expect(await violations(root('RichText'))).toEqual([]);
});
