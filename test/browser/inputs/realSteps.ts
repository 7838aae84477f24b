import { waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import type { Step } from '../properties/propertyCase.js';
import { turnWheels } from '../properties/turnWheels.js';

const control = (root: HTMLElement | undefined): HTMLElement => {
  const found = root?.querySelector<HTMLElement>('input, textarea, button');
  if (!found) throw new Error('There is nothing to use.');
  return found;
};
const within = (root: HTMLElement | undefined, selector: string, words: string): HTMLElement => {
  const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find((element) => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.includes(words));
  if (!found) throw new Error(`No ${selector} says ${words}.`);
  return found;
};

/** Types, key by key. */
export const type = (text: string): Step => async ({ root }) => userEvent.type(control(root), text);
/** Selects all that was typed and deletes it. */
export const wipe: Step = async ({ root }) => userEvent.clear(control(root));
/** Presses a key. */
export const key = (name: string): Step => async () => userEvent.keyboard(`{${name}}`);
/** Goes into the input by a press on its control. */
export const enter: Step = async ({ root }) => {
  control(root).focus();
};
/** Leaves the input by pressing a text elsewhere on the screen. */
export const leave: Step = async ({ page }) => {
  const text = page.querySelector('[data-flow-type="TextBody"]');
  if (!text) throw new Error('There is nothing beside the input.');
  await userEvent.click(text);
};
/** Presses the row, or the pill, of an option. */
export const press = (title: string): Step => async ({ root }) => userEvent.click(within(root, 'label', title));
/** Presses a button of the input, such as its clear disc. */
export const button = (words: string): Step => async ({ root }) => userEvent.click(await waitFor(() => within(root, 'button', words)));
/** Opens the page or calendar of the input; with words, that of the field that has them. */
export const open = (words = ''): Step => async ({ root, page }) => {
  const label = words === '' ? undefined : within(root, 'label', words);
  await userEvent.click(label ? (document.getElementById(label.getAttribute('for') ?? '') ?? label) : control(root));
  await waitFor(() => {
    if (!page.querySelector('[role=dialog]')) throw new Error('Nothing has opened.');
  });
};
/** Presses an option of the list that is open. */
export const option = (title: string): Step => async ({ root }) => userEvent.click(within(root, '[role=option]', title));
/** Presses a day of the calendar that is open, also one that can't be picked; turns wheels to it as far as they let it stand. */
export const day = (date: string): Step => async ({ page }) => {
  if (await turnWheels(page, date, (keys) => userEvent.keyboard(keys))) return;
  const cell = page.querySelector(`[data-date="${date}"]`);
  if (!cell) throw new Error(`No calendar shows ${date}.`);
  await userEvent.click(cell, { force: true });
};
/** Closes the system's dialog without a file: no browser lets a test do it, so this is what the browser tells the page. */
export const cancel: Step = async ({ root }) => {
  control(root).focus();
  control(root).dispatchEvent(new Event('cancel', { bubbles: true }));
};
/** Hands files to the input, as the system's dialog does. */
export const files = (...names: readonly string[]): Step => async ({ root }) => {
  const kind = (name: string) => (name.endsWith('.pdf') ? 'application/pdf' : 'image/png');
  await userEvent.upload(control(root?.querySelector<HTMLElement>('label:has(input[type=file])') ?? undefined), names.map((name) => new File([name], name, { type: kind(name) })));
};
