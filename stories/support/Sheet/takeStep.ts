import { pictures } from '../../flows/samples/pictures.js';
import type { SheetStep } from '../../sheets/sheet.js';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function fileOf(name: string): File {
  return name.endsWith('.jpg') ? new File([bytesOf(pictures.leaf)], name, { type: 'image/jpeg' }) : new File([new Uint8Array(34_567)], name, { type: 'application/pdf' });
}

/** Does to a preview what a step says, without a hand: a field only believes that it has the focus, so that many can have it at once. */
export function takeStep(root: HTMLElement, step: SheetStep): void {
  const selector = 'press' in step ? step.press : 'focus' in step ? step.focus : step.pick;
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on the sheet matches ${selector}`);
  if ('press' in step) element.click();
  if ('focus' in step) element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  if ('pick' in step && element instanceof HTMLInputElement) {
    const picked = new DataTransfer();
    for (const name of step.files) picked.items.add(fileOf(name));
    element.files = picked.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
