import type { KeyboardEvent } from 'react';

const REACHABLE = 'button, input, textarea, select, a[href], [tabindex]';

/** Lets Tab run round inside the element that handles the key instead of out of it. */
export function keepFocusInside(event: KeyboardEvent<HTMLElement>): void {
  const reachable = [...event.currentTarget.querySelectorAll<HTMLElement>(REACHABLE)].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'));
  const edge = event.shiftKey ? reachable[0] : reachable.at(-1);
  if (event.target !== edge) return;
  event.preventDefault();
  (event.shiftKey ? reachable.at(-1) : reachable[0])?.focus();
}
