import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { flowOf, greeting, page } from './pages.js';

const dots = () => screen.getByRole('button', { name: 'More options' });
const focused = () => document.activeElement?.textContent;
const gone = () => waitFor(() => expect(screen.queryByRole('menu')).toBeNull());

describe.each(['android', 'ios'] as const)('the menu on %s', (platform) => {
  it('is used by keyboard as a menu button', async () => {
    render(<FlowPreview flow={greeting} platform={platform} />);
    expect(dots().getAttribute('aria-haspopup')).toBe('menu');
    expect(dots().getAttribute('aria-expanded')).toBe('false');
    dots().focus();
    for (const [key, entry] of [['{Enter}', 'Help'], [' ', 'Help'], ['{ArrowDown}', 'Help'], ['{ArrowUp}', 'Report']] as const) {
      await userEvent.keyboard(key);
      await screen.findByRole('menu', { name: 'More options' });
      await waitFor(() => expect(focused(), key).toBe(entry));
      expect(dots().getAttribute('aria-expanded')).toBe('true');
      expect(dots().getAttribute('aria-controls')).toBe(screen.getByRole('menu').id);
      await userEvent.keyboard('{Escape}');
      await gone();
      expect(document.activeElement).toBe(dots());
      expect(dots().getAttribute('aria-expanded')).toBe('false');
    }
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(focused()).toBe('Help'));
    for (const [key, entry] of [['{ArrowDown}', 'Report'], ['{ArrowDown}', 'Help'], ['{ArrowUp}', 'Report'], ['{Home}', 'Help'], ['{End}', 'Report']] as const) {
      await userEvent.keyboard(key);
      expect(focused(), key).toBe(entry);
    }
    await userEvent.keyboard('{Tab}');
    await gone();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Name/));
  });

  it('tells the host what was chosen, and closes', async () => {
    const [onHelp, onReport] = [vi.fn(), vi.fn()];
    render(<FlowPreview flow={greeting} platform={platform} onHelp={onHelp} onReport={onReport} />);
    await userEvent.click(dots());
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Help' }));
    await gone();
    expect([onHelp.mock.calls.length, onReport.mock.calls.length]).toEqual([1, 0]);
    expect(document.activeElement).toBe(dots());
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(focused()).toBe('Report'));
    await userEvent.keyboard('{Enter}');
    await gone();
    expect([onHelp.mock.calls.length, onReport.mock.calls.length]).toEqual([1, 1]);
  });

  it('closes by a press elsewhere, which keeps the focus it took', async () => {
    render(<FlowPreview flow={greeting} platform={platform} />);
    await userEvent.click(dots());
    await screen.findByRole('menu');
    await userEvent.click(screen.getByLabelText(/^Name/));
    await gone();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Name/));
  });

  it('is there on the page of a Dropdown, too, where Escape closes it before the page', async () => {
    const data = ['One', 'Two'].map((title) => ({ id: title, title }));
    render(<FlowPreview flow={flowOf(page('A', [{ type: 'Dropdown', name: 'kind', label: 'Kind', 'data-source': data }]))} platform={platform} />);
    await userEvent.click(screen.getByRole('button', { name: /^Kind/ }));
    const list = await screen.findByRole('dialog', { name: 'Kind' });
    const inside = list.querySelector<HTMLElement>('[data-part="menu"]')!;
    await userEvent.click(inside);
    await screen.findByRole('menu');
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(inside);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Kind/ }));
  });
});
