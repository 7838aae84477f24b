import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Step } from './propertyCase.js';
import { turnWheels } from './turnWheels.js';

const find = (root: HTMLElement | undefined) => {
  if (!root) throw new Error('The component is not drawn.');
  return within(root);
};

/** Types into the component's text field. */
export const type = (text: string): Step => async ({ root }) => {
  const field = root?.querySelector<HTMLElement>('input, textarea');
  if (!field) throw new Error('There is nothing to type into.');
  await userEvent.type(field, text);
};
/** Leaves what has the focus. */
export const leave: Step = async () => {
  (document.activeElement as HTMLElement | null)?.blur();
};
/** Presses the box or ring of an option. */
export const choose = (title: string): Step => async ({ root }) => {
  const box = find(root).queryByRole('checkbox', { name: title }) ?? find(root).getByRole('radio', { name: title });
  await userEvent.click(box);
};
/** Ticks, or takes the tick back, where there is one box only. */
export const tick: Step = async ({ root }) => {
  await userEvent.click(find(root).getByRole('checkbox'));
};
/** Opens what a field opens. */
export const open: Step = async ({ root }) => {
  const opener = root?.querySelector<HTMLElement>('button[aria-haspopup]');
  if (!opener) throw new Error('There is nothing to open.');
  await userEvent.click(opener);
  await find(root).findByRole('dialog');
};
/** Opens the list of a Dropdown and chooses there. */
export const pickOption = (title: string): Step => async (shown) => {
  await open(shown);
  await userEvent.click(await find(shown.root).findByRole('option', { name: new RegExp(title) }));
};
/** Presses a day of the calendar that is open, or turns the wheels to it. */
export const pickDay = (date: string): Step => async ({ page }) => {
  if (await turnWheels(page, date, (keys) => userEvent.keyboard(keys))) return;
  const day = page.querySelector(`[data-date="${date}"]`);
  if (!day) throw new Error(`No calendar shows ${date}.`);
  await userEvent.click(day);
};
/** Presses a button of the component by its name. */
export const press = (name: string | RegExp): Step => async ({ root }) => {
  await userEvent.click(find(root).getByRole('button', { name }));
};
/** Presses the Footer. */
export const send: Step = async ({ page }) => {
  const button = page.querySelector('[data-flow-type="Footer"] button');
  if (!button) throw new Error('There is no Footer.');
  await userEvent.click(button);
};
/** Hands over files as the system's dialog would; some phones ignore the filter of that dialog. */
export const pickFiles = (...files: readonly { readonly name: string; readonly type: string; readonly size?: number }[]): Step => async ({ root }) => {
  const input = root?.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nothing to pick files with.');
  await userEvent.upload(input, files.map(({ name, type: kind, size = 10 }) => new File(['x'.repeat(size)], name, { type: kind })), { applyAccept: false });
};
