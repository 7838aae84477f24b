import type { FlowPreviewElement } from 'whatsapp-flow-preview/element';
import type { FlowResponse } from 'whatsapp-flow-preview/core';
import './PageHost.js';

// A page without React around the custom element, which another script has made known.
const place = document.getElementById('place')!;
let element: FlowPreviewElement | undefined;
let response: FlowResponse | undefined;
place.addEventListener('flowcomplete', (event) => void (response = (event as CustomEvent<FlowResponse>).detail));

window.host = {
  response: () => response,
  async mount(text, props) {
    await window.host.unmount();
    response = undefined;
    element = Object.assign(document.createElement('whatsapp-flow-preview'), props, { flow: text });
    const ready = new Promise((done) => element!.addEventListener('flowready', done, { once: true }));
    place.append(element);
    await ready;
  },
  async unmount() {
    element?.remove();
    element = undefined;
    await new Promise((done) => setTimeout(done));
  },
};
