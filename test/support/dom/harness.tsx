import { createElement, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { FlowPreview } from 'whatsapp-flow-preview';
import type { FlowController, FlowResponse } from 'whatsapp-flow-preview/core';
import { httpEndpoint, type HttpEndpointOptions } from 'whatsapp-flow-preview/endpoint';

interface Harness {
  /** `endpoint` says where one is, because functions can't be handed over to a page. */
  mount(text: string, props: Record<string, unknown>, endpoint?: Pick<HttpEndpointOptions, 'url' | 'publicKey' | 'appSecret'>): void;
  /** Takes over what a server wrote; resolves once React has had its say. */
  hydrate(html: string, text: string, props: Record<string, unknown>): Promise<void>;
  response(): FlowResponse | undefined;
  controller: FlowController | null;
  readonly errors: string[];
}
declare global {
  interface Window {
    harness: Harness;
  }
}

let root: Root | undefined;
const errors: string[] = [];
window.addEventListener('error', (event) => errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
const complain = console.error;
console.error = (...words: unknown[]) => {
  errors.push(words.map(String).join(' '));
  complain(...words);
};

window.harness = {
  errors,
  controller: null,
  response: () => window.harness.controller?.response(),
  mount(text, props, endpoint) {
    root?.unmount();
    errors.length = 0;
    root = createRoot(document.getElementById('host')!);
    const ref = (controller: FlowController | null) => void (window.harness.controller = controller);
    flushSync(() => root!.render(createElement(StrictMode, undefined, createElement(FlowPreview, { flow: text, ref, ...props, ...(endpoint && { endpoint: httpEndpoint(endpoint) }) }))));
  },
  async hydrate(html, text, props) {
    root?.unmount();
    errors.length = 0;
    const host = document.getElementById('host')!;
    host.replaceChildren(document.createRange().createContextualFragment(html));
    const written = host.firstElementChild;
    root = hydrateRoot(host, createElement(FlowPreview, { flow: text, ...props }), { onRecoverableError: (error) => errors.push(String(error)) });
    await new Promise((done) => setTimeout(done, 30));
    if (host.firstElementChild !== written) errors.push('React threw away what the server wrote');
  },
};
