import type { FlowDocument } from '../document/flowDocument.js';
import type { FlowController, FlowLaunch } from '../engine/controller.js';
import { createFlow } from '../engine/createFlow.js';
import { shapePickedFile } from './shapePickedFile.js';
import type { HostHandlers } from './HostHandlers.js';
import { FileStore } from '../react/fileStore.js';
import { openUrl } from './openUrl.js';

/** How a run is set up. */
export interface RunSetup {
  readonly launch: FlowLaunch | undefined;
  /** Where to open if the launch names no screen. */
  readonly screen: string | undefined;
  readonly timeZone: string | undefined;
  /** Without an endpoint of the host the preview answers itself. */
  readonly hasEndpoint: boolean;
}

/**
 * A run of a preview. Created while rendering, which may be thrown away or happen on a server, so it does nothing until somebody
 * listens; ends a moment after the preview let go of it. Always speaks to the newest handlers of the host.
 */
export class LiveRun {
  readonly flow: FlowController;
  readonly files = new FileStore();
  ended = false;
  #kept = false;
  #handlers: HostHandlers = {};
  #onReport: (() => void) | undefined;

  constructor(readonly key: string, document: FlowDocument, { launch, screen, timeZone, hasEndpoint }: RunSetup) {
    this.flow = createFlow(document, {
      startOn: 'subscribe',
      launch: launch?.screen === undefined && screen !== undefined ? { ...launch, screen } : (launch ?? {}),
      ...(timeZone !== undefined && { timeZone }),
      ...(hasEndpoint && { endpoint: (request, context) => this.#handlers.endpoint?.(request, context) ?? {} }),
      chooseRoute: (request, routes) => this.#handlers.chooseRoute?.(request, routes),
      shapeFile: (file) => shapePickedFile(this.files, file),
      onEvent: (event) => this.#handlers.onEvent?.(event),
      onComplete: (response) => this.#handlers.onComplete?.(response),
      onOpenUrl: (url) => (this.#handlers.onOpenUrl ?? openUrl)(url),
      onReport: () => this.#onReport?.(),
    });
  }

  connect(handlers: HostHandlers): void {
    this.#handlers = handlers;
  }

  /** Calls back whenever there is a new finding, until the returned function is called. */
  watchReports(listener: () => void): () => void {
    this.#onReport = listener;
    return () => {
      this.#onReport = undefined;
    };
  }

  /** The preview is on the page. */
  keep(): void {
    this.#kept = true;
  }

  /** The preview leaves the page. StrictMode takes effects away and puts them back at once, so the end waits for that. */
  release(): void {
    this.#kept = false;
    queueMicrotask(() => {
      if (this.#kept || this.ended) return;
      this.ended = true;
      this.flow.dispose();
      this.files.clear();
    });
  }
}
