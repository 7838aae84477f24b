import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';

const flow = {
  version: '7.3',
  data_api_version: '3.0',
  screens: [{
    id: 'ASK', title: 'Welcome', terminal: true,
    layout: { type: 'SingleColumnLayout', children: [
      { type: 'TextHeading', text: 'Who are you?' },
      { type: 'TextInput', name: 'name', label: 'Name' },
      { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: { name: '${form.name}' } } },
    ] },
  }],
};

describe('FlowPreview in bare Node', () => {
  it('writes the first screen without inline style or markup of the author', () => {
    const html = renderToString(<FlowPreview flow={JSON.stringify(flow).replace('Who are you?', '<b>Who</b>')} />);
    expect(html).toContain('data-flow-screen="ASK"');
    expect(html).toContain('&lt;b&gt;Who&lt;/b&gt;');
    expect(html).not.toMatch(/\sstyle="/);
  });

  it('writes the same twice', () => {
    expect(renderToString(<FlowPreview flow={flow} platform="ios" />)).toBe(renderToString(<FlowPreview flow={flow} platform="ios" />));
  });

  it('asks no endpoint', () => {
    const endpoint = vi.fn();
    const html = renderToString(<FlowPreview flow={flow} launch={{ action: 'data_exchange' }} endpoint={endpoint} />);
    expect(html).toContain('data-part="opening"');
    expect(endpoint).not.toHaveBeenCalled();
  });

  it('writes an error card for what is no Flow', () => {
    expect(renderToString(<FlowPreview flow="nothing" />)).toContain('data-part="error-card"');
  });
});
