import type { FlowController } from '../../../src/engine/controller.js';

/** What a look can look at. */
export interface Seen {
  readonly page: HTMLElement;
  readonly flow: FlowController;
  /** Addresses that were to be opened. */
  readonly opened: readonly string[];
}
type Look = (seen: Seen) => unknown;

const textOf = (ids: string | null) => (ids ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim();
const active = () => document.activeElement ?? document.body;
const inputRoles: { readonly [type: string]: string } = { radio: 'radio', checkbox: 'checkbox', file: 'file' };
const roles: { readonly [tag: string]: string } = { BUTTON: 'button', A: 'link', TEXTAREA: 'textbox', SELECT: 'combobox', H2: 'heading', UL: 'list' };

function roleOf(element: Element): string {
  return element.getAttribute('role') ?? (element instanceof HTMLInputElement ? (inputRoles[element.type] ?? 'textbox') : (roles[element.tagName] ?? element.tagName.toLowerCase()));
}
function nameOf(element: Element): string {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ') : '';
  const name = textOf(element.getAttribute('aria-labelledby')) || element.getAttribute('aria-label') || labels || element.textContent || '';
  return name.replace(/\s+/g, ' ').trim();
}

/** Ways to look at a page, each without a parameter, so that cases stay tables. */
export const looks = {
  /** Role and name of what has the focus. */
  focus: () => `${roleOf(active())} ${nameOf(active())}`,
  /** Role and name of the group around it. */
  group: () => {
    const group = active().closest('fieldset, [role=group]');
    return group ? `${group.getAttribute('role') ?? 'group'} ${nameOf(group)}` : undefined;
  },
  value: ({ flow }) => flow.getState().form['SHOW']?.['answer'],
  checked: () => (active() as HTMLInputElement).checked,
  expanded: () => active().getAttribute('aria-expanded'),
  selected: () => active().getAttribute('aria-selected'),
  /** Least, present and greatest value, and what is read out for it. */
  spins: () => ['aria-valuemin', 'aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((name) => active().getAttribute(name)).join(' '),
  disabled: () => active().getAttribute('aria-disabled'),
  invalid: () => active().getAttribute('aria-invalid'),
  described: () => textOf(active().getAttribute('aria-describedby')),
  /** Words in the regions that are read out when they change. */
  announced: ({ page }) => [...page.querySelectorAll('[aria-live], [role=status]')].map((region) => region.textContent?.trim()).filter(Boolean).join(' | '),
  /** Name of the dialog that is open. */
  dialog: ({ page }) => {
    const dialog = page.querySelector('[role=dialog][aria-modal=true]:not([inert] *)');
    return dialog ? nameOf(dialog) : 'none';
  },
  screen: ({ flow }) => flow.screen()?.id,
  /** Which picture of a carousel is in view, from 1. */
  slide: ({ page }) => {
    const list = page.querySelector('[aria-roledescription=carousel] ul');
    return list ? Math.round(Math.abs(list.scrollLeft) / list.clientWidth) + 1 : undefined;
  },
  opened: ({ opened }) => opened.at(-1),
  status: ({ flow }) => flow.getState().status,
} satisfies { readonly [name: string]: Look };
