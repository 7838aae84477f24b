import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { lateView } from '../../src/components/_parts/lateView.js';

const Panel = ({ word }: { readonly word: string }) => <p>{word}</p>;

it('is fetched while it is hidden, and appears once it is shown and there', async () => {
  const waiting: (() => void)[] = [];
  const load = vi.fn(() => new Promise<typeof Panel>((arrive) => { waiting.push(() => arrive(Panel)); }));
  const Late = lateView(load);
  const { rerender, container } = render(<Late shown={false} word="Here" />);
  expect(load).toHaveBeenCalledOnce();
  rerender(<Late shown meanwhile={<i>soon</i>} word="Here" />);
  expect(container.textContent).toBe('soon');
  waiting[0]?.();
  expect(await screen.findByText('Here')).toBeTruthy();
  expect(container.textContent).toBe('Here');
  rerender(<Late shown={false} word="Here" />);
  expect(container.textContent).toBe('');
  expect(load).toHaveBeenCalledOnce();
  expect(renderToString(<Late shown meanwhile={<i>soon</i>} word="Here" />)).toBe('<i>soon</i>');
});

it('is fetched anew when it is shown after a failure', async () => {
  const load = vi.fn(() => Promise.resolve(Panel)).mockRejectedValueOnce(new Error('offline'));
  const Late = lateView(load);
  const { rerender } = render(<Late shown={false} word="Here" />);
  await Promise.resolve();
  rerender(<Late shown word="Here" />);
  expect(await screen.findByText('Here')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});
