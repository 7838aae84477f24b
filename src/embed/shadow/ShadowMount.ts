import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { adoptStyles } from './adoptStyles.js';

/**
 * A React root of its own in the shadow root of an element. A portal would be less, but what is pressed behind it reaches the
 * components around it twice: through React's tree, and through the element.
 */
export class ShadowMount {
  readonly #root: Root;
  #kept = true;

  constructor(host: HTMLElement) {
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    adoptStyles(shadow);
    this.#root = createRoot(shadow);
  }

  render(content: ReactNode): void {
    this.#root.render(content);
  }

  /** The element is on the page. */
  keep(): void {
    this.#kept = true;
  }

  /**
   * The element leaves the page. Waits a moment, because StrictMode takes effects away and puts them back at once, and because React
   * can't end one root while it works on another. `onEnd` is called if it was meant.
   */
  release(onEnd: () => void): void {
    this.#kept = false;
    queueMicrotask(() => {
      if (this.#kept) return;
      onEnd();
      this.#root.unmount();
    });
  }
}
