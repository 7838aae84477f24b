import { StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { FlowPreview } from 'whatsapp-flow-preview';
import type { FlowController, FlowResponse } from 'whatsapp-flow-preview/core';
import './PageHost.js';

// A React app around the preview. The address says how: `?strict`, `?isolation=shadow`.
const how = new URLSearchParams(location.search);
const isolation = how.get('isolation') === 'shadow' ? 'shadow' : 'none';
const wrapped = (content: ReactNode) => (how.has('strict') ? <StrictMode>{content}</StrictMode> : content);
const place = document.getElementById('place')!;
let root: Root | undefined;
let response: FlowResponse | undefined;

window.host = {
  response: () => response,
  async mount(text, props) {
    await window.host.unmount();
    response = undefined;
    root = createRoot(place);
    await new Promise<void>((ready) => {
      const onReady = (flow: FlowController | null) => void (flow && ready());
      root!.render(wrapped(<FlowPreview {...props} flow={text} isolation={isolation} ref={onReady} onComplete={(told) => void (response = told)} />));
    });
  },
  async unmount() {
    root?.unmount();
    root = undefined;
    await new Promise((done) => setTimeout(done));
  },
};
