import type { Look } from './propertyCase.js';

const within = (root: HTMLElement | undefined, selector: string): Element | null => (selector === '' ? (root ?? null) : (root?.querySelector(selector) ?? null));
/** What is drawn for the hearing only does not count as shown. */
const isSeen = (element: Element | null) => element !== null && element.getBoundingClientRect().width > 1;

/** Whether the component is there at all. */
export const drawn: Look = ({ root }) => root !== undefined;
/** The component's named state. */
export const state: Look = ({ root }) => root?.dataset['state'];
/** All words of the component. */
export const words: Look = ({ root }) => root?.textContent;
/** Whether the component shows some words. */
export const says = (text: string): Look => ({ root }) => root?.textContent?.includes(text) ?? false;
/** Whether the preview shows some words. */
export const pageSays = (text: string): Look => ({ page }) => page.textContent?.includes(text) ?? false;
/** The accessible description of the component's control. */
export const described = (selector: string): Look => ({ root }) =>
  (within(root, selector)?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
/** What the field holds. */
export const value: Look = ({ flow }) => flow.getState().form['SHOW']?.['answer'];
/** How many files, or options, the field holds. */
export const amount: Look = (shown) => (value(shown) as readonly unknown[] | undefined)?.length ?? 0;
/** Whether the Footer waits. */
export const blocked: Look = ({ page }) => page.querySelector('[data-flow-type="Footer"] button')?.getAttribute('aria-disabled') === 'true';
/** How many elements of the component match. */
export const count = (selector: string): Look => ({ root }) => root?.querySelectorAll(selector).length ?? 0;
/** An attribute of an element of the component; the component's own root for an empty selector. */
export const attribute = (selector: string, name: string): Look => ({ root }) => within(root, selector)?.getAttribute(name) ?? undefined;
/** A computed style. */
export const style = (selector: string, name: string): Look => ({ root }) => {
  const element = within(root, selector);
  return element ? getComputedStyle(element).getPropertyValue(name) : undefined;
};
/** Width in px. */
export const width = (selector: string): Look => ({ root }) => Math.round(within(root, selector)?.getBoundingClientRect().width ?? 0);
/** Height in px. */
export const height = (selector: string): Look => ({ root }) => Math.round(within(root, selector)?.getBoundingClientRect().height ?? 0);
/** Width to height, to one decimal. */
export const ratio = (selector: string): Look => ({ root }) => {
  const { width: wide, height: high } = within(root, selector)?.getBoundingClientRect() ?? { width: 0, height: 1 };
  return Math.round((wide / high) * 10) / 10;
};
/** Whether the label is seen above the control. */
export const labelAbove = (control: string): Look => ({ root }) => {
  const label = within(root, 'label');
  const box = within(root, control)?.getBoundingClientRect();
  return label !== null && box !== undefined && isSeen(label) && label.getBoundingClientRect().bottom <= box.top + 1;
};
/** The screen on show. */
export const screenShown: Look = ({ flow }) => flow.screen()?.id;
/** What left the Flow last. */
export const lastSent: Look = ({ sent }) => sent.at(-1);
/** What an update of the data left on the screen. */
export const note: Look = ({ page }) => page.querySelector('[data-flow-type="TextBody"]')?.textContent;
/** Whether a day of the month that is open can't be picked, on a calendar or a wheel. */
export const dayClosed = (date: string): Look => ({ page }) => {
  const row = page.querySelector(`[data-part="day-wheel"] [data-value="${Number(date.slice(-2))}"]`);
  return row ? row.getAttribute('aria-disabled') === 'true' : page.querySelector(`[data-date="${date}"]`)?.getAttribute('aria-disabled') === 'true';
};
