import { createEmbed, type Embed } from 'whatsapp-flow-preview/embed';
import type { FlowResponse } from 'whatsapp-flow-preview/core';
import './PageHost.js';

// A page without React around a frame with `embed.html`.
const place = document.getElementById('place')!;
let embed: Embed | undefined;
let response: FlowResponse | undefined;

window.host = {
  response: () => response,
  async mount(text, props) {
    await window.host.unmount();
    response = undefined;
    await new Promise<void>((onReady) => {
      embed = createEmbed(place, { src: '/dist/embed/embed.html', ...props, flow: text, onReady, onComplete: (told) => void (response = told) });
    });
  },
  async unmount() {
    embed?.dispose();
    embed = undefined;
    await new Promise((done) => setTimeout(done));
  },
};
