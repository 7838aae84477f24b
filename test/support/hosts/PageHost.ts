import type { FlowResponse } from '../../../src/engine/controller.js';

/** What the script of a test page offers to the test: one preview at a time, however the page embeds it. */
export interface PageHost {
  /** Shows a Flow in place of the one before; resolves when a run has begun. `props` are those of `FlowPreview` that can be handed over as data. */
  mount(text: string, props: Record<string, unknown>): Promise<void>;
  /** Takes the preview away; resolves when whatever ends late has ended. */
  unmount(): Promise<void>;
  /** What the page was told on completion. */
  response(): FlowResponse | undefined;
}

declare global {
  interface Window {
    host: PageHost;
    /** Errors, complaints on the console, and violations of the page's content policy. */
    complaints: string[];
  }
}
