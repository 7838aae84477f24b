import { userEvent } from 'vitest/browser';

/**
 * Presses a real Tab until the focus is where it is wanted, as somebody without a pointer gets there, and answers what was passed.
 * Never passes anything inside a drawn preview, which is a picture here.
 */
export async function tabTo(wanted: () => Element, most = 60): Promise<readonly Element[]> {
  const passed: Element[] = [];
  while (passed.length < most) {
    await userEvent.tab();
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) throw new Error(`The focus left the page after ${passed.length} stops.`);
    if (activeElement.closest('[data-flow-screen]')) throw new Error(`Tab stopped inside a picture: ${activeElement.outerHTML.slice(0, 120)}`);
    if (activeElement === wanted()) return passed;
    passed.push(activeElement);
  }
  throw new Error(`Not reached within ${most} stops: ${wanted().outerHTML.slice(0, 120)}`);
}
