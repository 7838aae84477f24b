import { describe, expect, it } from 'vitest';
import { createFlow } from '../../../src/engine/createFlow.js';
import type { EndpointRequest } from '../../../src/engine/endpoint.js';
import type { JsonObject } from '../../../src/spec/types.js';

const picture = 'iVBORw0KGgo=';
const document = {
  version: '7.3', data_api_version: '3.0', routing_model: { ONE: [] },
  screens: [{ id: 'ONE', title: 'One', terminal: true, data: {}, layout: { type: 'SingleColumnLayout', children: [
    { type: 'Dropdown', name: 'slot', label: 'Slot', 'data-source': '${data.slots}' },
    { type: 'TextBody', text: '${data.words}', 'font-weight': '${data.weight}' },
    { type: 'Image', src: '${data.picture}' },
    { type: 'DatePicker', name: 'day', label: 'Day', 'min-date': '${data.first}', required: '${data.needed}' },
    { type: 'Footer', label: 'Go', 'on-click-action': { name: 'data_exchange', payload: {} } },
  ] } }],
};

async function answerWith(data: JsonObject) {
  const asked: EndpointRequest[] = [];
  const flow = createFlow(document, { endpoint: (request) => { asked.push(request); return asked.length === 1 ? { screen: 'ONE', data } : {}; } });
  flow.press(flow.screen()!.footer!.pointer);
  await new Promise((done) => setTimeout(done, 0));
  return { flow, told: asked[1]?.data };
}

describe('endpoint.md 5: bound values that a component can not take', () => {
  it.each<[string, JsonObject]>([
    ['text for a list', { slots: 'none' }],
    ['a word outside of an enum', { weight: 'heavy' }],
    ['a list for a text', { words: { a: 1 } }],
    ['an address for a picture', { picture: 'https://example.org/a.png' }],
    ['a day that does not exist', { first: '2026-02-30' }],
    ['a number for a flag', { needed: 3 }],
  ])('%s is an error, and told to the endpoint', async (_, data) => {
    const { flow, told } = await answerWith(data);
    expect(flow.getState().status).toBe('failed');
    expect(told?.['error']).toBe('components-validation-error');
  });

  it('what fits is taken', async () => {
    const { flow, told } = await answerWith({ slots: [{ id: 'a', title: 'A' }], weight: 'bold', words: 'Fine', picture, first: '2026-02-28', needed: true });
    expect(flow.getState().status).toBe('open');
    expect(told).toBeUndefined();
  });

  it('README 24: a select handler on a screen with nothing to press lets the viewer choose', () => {
    const group = { type: 'RadioButtonsGroup', name: 'r', label: 'R', 'data-source': [{ id: 'a', title: 'A' }], 'on-select-action': { name: 'data_exchange', payload: {} } };
    const screens = [
      { id: 'ASK', title: 'Ask', layout: { type: 'SingleColumnLayout', children: [group] } },
      { id: 'DONE', title: 'Done', terminal: true, layout: { type: 'SingleColumnLayout', children: [] } },
    ];
    const flow = createFlow({ version: '7.3', data_api_version: '3.0', routing_model: { ASK: ['DONE'], DONE: [] }, screens });
    flow.change('r', 'a');
    expect(flow.getState().choice?.routes).toEqual(['DONE']);
    flow.chooseRoute('DONE');
    expect(flow.screen()?.id).toBe('DONE');
  });
});
