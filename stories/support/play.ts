import { expect, type within } from 'storybook/test';

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
