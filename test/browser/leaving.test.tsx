import { render, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FlowController } from '../../src/engine/controller.js';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { flowOf, page } from './pages.js';

beforeAll(() => {
  // Real events reach React without going through `act`.
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

type Leave = (dialog: HTMLElement) => Promise<void>;
const escape: Leave = () => userEvent.keyboard('{Escape}');
const button = (name: string): Leave => (dialog) => {
  const found = [...(dialog.parentElement?.querySelectorAll('button') ?? [])].find((one) => one.getAttribute('aria-label') === name || one.textContent === name);
  if (!found) throw new Error(`No button says ${name}.`);
  // The dim is pressed where nothing lies over it.
  return userEvent.click(found, { position: { x: 20, y: 20 } });
};
/** The key that browsers send for Android's way back. */
const backKey: Leave = async () => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'GoBack', bubbles: true }));
};
/** A finger that moves in from the leading edge. */
const swipe: Leave = async (dialog) => {
  const sheet = dialog.closest('[data-part="sheet"]')?.getBoundingClientRect();
  if (!sheet) throw new Error('There is no sheet.');
  const finger = (type: string, x: number) => dialog.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 7, pointerType: 'touch', button: 0, clientX: sheet.left + x, clientY: sheet.top + 300 }));
  finger('pointerdown', 4);
  finger('pointermove', 60);
  finger('pointerup', 160);
};

const second = page('ASKS', [
  { type: 'TextInput', name: 'before', label: 'Full name', required: true },
  { type: 'Dropdown', name: 'industry', label: 'Industry', required: true, 'data-source': [{ id: 'a', title: 'Retail' }] },
  { type: 'DatePicker', name: 'day', label: 'Day', required: true },
  { type: 'CalendarPicker', name: 'single', label: 'Appointment', required: true },
  { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } },
], { terminal: true });
const flow = flowOf(page('FIRST', [{ type: 'Footer', label: 'Go on', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'ASKS' }, payload: {} } }]), second);

describe.each(['android', 'ios'] as const)('what was opened and left without a choice has been left, on %s', (platform) => {
  it.each([
    ['industry', 'Enter Industry', { Escape: escape, 'the way back in its header': button('Back'), 'the back key': backKey, 'a swipe': swipe }],
    ['day', 'Enter Day', { Escape: escape, Cancel: button('Cancel'), 'a press beside it': button('Close'), 'the back key': backKey }],
    ['single', 'Enter Appointment', { Escape: escape, 'a press beside it': button('Close'), 'a swipe': swipe }],
  ] as const)('%s', async (name, words, ways) => {
    for (const [way, leave] of Object.entries<Leave>(ways)) {
      const run: { current: FlowController | null } = { current: null };
      const view = render(<FlowPreview flow={flow} platform={platform} surface="phone" locale="en" ref={run} />);
      await userEvent.click(await view.findByRole('button', { name: /^Open/ }));
      await userEvent.click(await view.findByRole('button', { name: 'Go on' }));
      const root = () => view.container.querySelector<HTMLElement>(`[data-flow-name="${name}"]`);
      await waitFor(() => expect(root()).not.toBeNull());
      const opener = root()!.querySelector('button')!;
      await userEvent.click(opener);
      const dialog = await waitFor(() => {
        const found = root()?.querySelector<HTMLElement>('[role="dialog"]');
        if (!found) throw new Error('Nothing has opened.');
        return found;
      });
      expect(root()!.textContent, way).not.toContain(words);
      await leave(dialog);
      await waitFor(() => expect(root()?.querySelector('[role="dialog"]'), way).toBeNull());
      expect(run.current?.screen()?.id, way).toBe('ASKS');
      await waitFor(() => expect(root()?.textContent, way).toContain(words));
      expect(document.activeElement, way).toBe(opener);
      expect(opener.getAttribute('aria-invalid'), way).toBe('true');
      // What was never opened or entered says nothing.
      expect(view.container.querySelectorAll('[data-state="invalid"]'), way).toHaveLength(1);
      view.unmount();
    }
  });
});
