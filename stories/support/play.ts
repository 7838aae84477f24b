import { expect, waitFor, type within } from 'storybook/test';
import type { PhoneContext } from './onFirstPhone.js';

type Canvas = ReturnType<typeof within>;

/** The Footer's button. */
export function footerIn(canvas: Canvas, name: string | RegExp = 'Send'): HTMLElement {
  return canvas.getByRole('button', { name });
}

/** The Footer waits: some field is required and empty, or not valid. Spec: README 10. */
export async function expectFooterBlocked(canvas: Canvas, name?: string | RegExp): Promise<void> {
  await expect(footerIn(canvas, name)).toHaveAttribute('aria-disabled', 'true');
}

/** The Footer can be pressed. */
export async function expectFooterReady(canvas: Canvas, name?: string | RegExp): Promise<void> {
  await expect(footerIn(canvas, name)).not.toHaveAttribute('aria-disabled', 'true');
}

/** The answers were sent: the page that says so is on show. */
export async function expectSent(canvas: Canvas): Promise<void> {
  await expect(await canvas.findByText('Response sent')).toBeVisible();
}

/** Takes a day of what a date field has opened: a press on a calendar, or a date typed into the wheels of an iPhone. */
export async function takeDay({ canvasElement, userEvent }: Pick<PhoneContext, 'canvasElement' | 'userEvent'>, date: string): Promise<void> {
  const opened = await waitFor(() => {
    const found = canvasElement.querySelector('[data-part="calendar"]');
    if (!found) throw new Error('No dialog has opened.');
    return found;
  });
  const [year, month, day] = date.split('-').map(Number);
  const wheels = Object.entries({ year, month, day }).map(([part, value]) => [opened.querySelector<HTMLElement>(`[data-part="${part}-wheel"]`), value] as const);
  for (const [wheel, value] of wheels) {
    wheel?.focus();
    if (wheel) await userEvent.keyboard(String(value));
  }
  await userEvent.click(opened.querySelector(`[data-date="${date}"], [data-part="done"]`)!);
}
