import { act, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { de } from '../../src/strings/locales/de.js';
import { flowOf, greeting, page } from './pages.js';

// Each test takes a language of its own, because what one has fetched all have.
const preview = () => document.querySelector('[data-flow-preview]')!;
const written = (element: ReactElement) => {
  const host = document.createElement('div');
  host.append(document.createRange().createContextualFragment(renderToString(element)));
  document.body.append(host);
  return host;
};

it('is English until the texts of the reader’s language are there, and keeps what has the focus', async () => {
  render(<FlowPreview flow={greeting} locale="ar-EG" />);
  const close = screen.getByRole('button', { name: 'Close' });
  close.focus();
  expect(preview().getAttribute('aria-busy')).toBe('true');
  expect([preview().getAttribute('lang'), preview().getAttribute('dir')]).toEqual(['ar-EG', 'rtl']);
  expect(await screen.findByRole('button', { name: 'إغلاق' })).toBe(close);
  expect(document.activeElement).toBe(close);
  expect(preview().hasAttribute('aria-busy')).toBe(false);
});

it('takes over English of a server without a complaint, and then changes to the reader’s language', async () => {
  const wanted = <FlowPreview flow={greeting} locale="ja" />;
  const host = written(wanted);
  expect(host.querySelector('[aria-busy]')).toBeNull();
  const close = host.querySelector('[data-part="close"]')!;
  expect(close.getAttribute('aria-label')).toBe('Close');
  const root = await act(async () => hydrateRoot(host, wanted));
  await waitFor(() => expect(close.getAttribute('aria-label')).toBe('閉じる'));
  expect(host.querySelector('[data-part="close"]')).toBe(close);
  await act(async () => root.unmount());
  // What is there already is not used before the server's words are taken over.
  const again = written(wanted);
  const second = await act(async () => hydrateRoot(again, wanted));
  await waitFor(() => expect(again.querySelector('[data-part="close"]')!.getAttribute('aria-label')).toBe('閉じる'));
  await act(async () => second.unmount());
  host.remove();
  again.remove();
});

it('speaks at once, also on a server, to a host that brings the texts, and fetches nothing', async () => {
  const wanted = <FlowPreview flow={greeting} locale="de" strings={{ ...de, close: 'Zumachen' }} />;
  const host = written(wanted);
  expect(host.querySelector('[data-part="close"]')!.getAttribute('aria-label')).toBe('Zumachen');
  host.remove();
  render(wanted);
  expect(screen.getByRole('button', { name: 'Zumachen' })).toBeTruthy();
  expect(preview().hasAttribute('aria-busy')).toBe(false);
});

it('changes with the locale, and stays English where there are no other texts', async () => {
  const { rerender } = render(<FlowPreview flow={greeting} locale="tr" />);
  expect(await screen.findByRole('button', { name: 'Kapat' })).toBeTruthy();
  rerender(<FlowPreview flow={greeting} locale="nl" />);
  expect(await screen.findByRole('button', { name: 'Close' })).toBeTruthy();
  await waitFor(() => expect(preview().hasAttribute('aria-busy')).toBe(false));
  rerender(<FlowPreview flow={greeting} locale="no such locale" />);
  expect([screen.getByRole('button', { name: 'Close' }).tagName, preview().getAttribute('lang')]).toEqual(['BUTTON', 'en']);
});

it('writes numbers and days of verdicts as the reader does', async () => {
  const children = [
    { type: 'TextArea', name: 'note', label: 'Note', 'max-length': 600 },
    { type: 'DatePicker', name: 'day', label: 'Day', 'min-date': '2026-03-05', 'init-value': '2026-03-01' },
    { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } },
  ] as const;
  render(<FlowPreview flow={flowOf(page('ONE', children, { terminal: true }))} locale="ar-EG" />);
  expect(await screen.findByText('٠ / ٦٠٠')).toBeTruthy();
  screen.getByRole('button', { name: 'Send' }).click();
  expect(await screen.findByText(/^اختر .*٢٠٢٦.* أو تاريخًا بعده\.$/)).toBeTruthy();
});
