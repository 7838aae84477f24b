import { describe, expect, it } from 'vitest';
import type { FlowMessageOptions } from '../../../src/message/FlowMessageOptions.js';
import { fromFlowMessage } from '../../../src/message/fromFlowMessage.js';
import { toFlowMessage } from '../../../src/message/toFlowMessage.js';
import { sampleOf } from '../../../stories/flows/samples/index.js';

const good: FlowMessageOptions = { to: '15550100001', flowId: '1', body: 'Book a table.', cta: 'Book', launch: { flowToken: 't-1' } };
const found = (change: object) => toFlowMessage({ ...good, ...change }).diagnostics.map(({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`);
const parameters = '/interactive/action/parameters';

describe('toFlowMessage', () => {
  it('gives the JSON of an interactive message', () => {
    const { message, diagnostics } = toFlowMessage({ ...good, header: 'Hello', footer: 'Until ten', launch: { action: 'navigate', screen: 'DAY', data: { seats: 2 }, flowToken: 't-1', mode: 'draft' } });
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(message))).toEqual({
      messaging_product: 'whatsapp', recipient_type: 'individual', to: '15550100001', type: 'interactive',
      interactive: {
        type: 'flow', header: { type: 'text', text: 'Hello' }, body: { text: 'Book a table.' }, footer: { text: 'Until ten' },
        action: { name: 'flow', parameters: {
          flow_message_version: '3', flow_id: '1', flow_cta: 'Book', mode: 'draft', flow_token: 't-1', flow_action: 'navigate', flow_action_payload: { screen: 'DAY', data: { seats: 2 } },
        } },
      },
    });
  });

  it('gives a template’s button its token and data, and says what the template keeps', () => {
    const { message, diagnostics } = toFlowMessage({ to: '1', template: { name: 'table', language: 'en' }, cta: 'Book', launch: { flowToken: 't', data: { seats: 2 }, screen: 'DAY' } });
    expect(JSON.parse(JSON.stringify(message))).toEqual({
      messaging_product: 'whatsapp', recipient_type: 'individual', to: '1', type: 'template',
      template: { name: 'table', language: { code: 'en' }, components: [
        { type: 'button', sub_type: 'flow', index: '0', parameters: [{ type: 'action', action: { flow_token: 't', flow_action_data: { seats: 2 } } }] },
      ] },
    });
    expect(diagnostics.map(({ rule, message: words }) => [rule, words])).toEqual([['message-template-keeps', 'The template itself holds cta, screen; a message of it does not carry them.']]);
    expect(fromFlowMessage(message)).toEqual({ launch: { flowToken: 't', data: { seats: 2 } }, chat: { message: { variant: 'template' } }, template: { name: 'table', language: 'en' }, diagnostics: [] });
  });

  it.each([
    ['a button of 20 characters', { cta: 'x'.repeat(20) }, []],
    ['one of 21', { cta: 'x'.repeat(21) }, [`warning message-cta-long ${parameters}/flow_cta`]],
    ['one of 31', { cta: 'x'.repeat(31) }, [`error message-text-too-long ${parameters}/flow_cta`]],
    ['an emoji on it', { cta: 'Book 🎉' }, [`error message-cta-emoji ${parameters}/flow_cta`]],
    ['a sign that is none', { cta: 'Book № 1 ©' }, []],
    ['no button', { cta: undefined }, [`error message-text-missing ${parameters}/flow_cta`]],
    ['no body', { body: '' }, ['error message-text-missing /interactive/body']],
    ['a long body', { body: 'x'.repeat(1025) }, ['error message-text-too-long /interactive/body/text']],
    ['a long header', { header: 'x'.repeat(61) }, ['error message-text-too-long /interactive/header/text']],
    ['a long footer', { footer: 'x'.repeat(61) }, ['error message-text-too-long /interactive/footer/text']],
    ['a picture of the page', { header: { image: 'data:image/png;base64,AA' } }, ['warning message-picture-address /interactive/header/image/link']],
    ['no Flow', { flowId: undefined }, [`error message-flow-missing ${parameters}`]],
    ['two Flows', { flowName: 'table' }, [`error message-flow-twice ${parameters}/flow_name`]],
    ['empty data', { launch: { data: {} } }, [`error message-data-empty ${parameters}/flow_action_payload/data`]],
    ['data for an endpoint', { launch: { action: 'data_exchange', data: { a: 1 } } }, [`error message-payload-unused ${parameters}/flow_action_payload`]],
    ['an action that is none', { launch: { action: 'open' } }, [`error message-value-unknown ${parameters}/flow_action`]],
    ['text that is none', { body: 7 }, ['error message-value-type /interactive/body/text', 'error message-text-missing /interactive/body']],
  ])('judges %s', (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it('holds the first screen against the Flow, and names those that would do', () => {
    const flow = sampleOf('three-steps').text;
    const [first, second] = (JSON.parse(flow) as { screens: { id: string }[] }).screens.map(({ id }) => id) as [string, string];
    const place = `${parameters}/flow_action_payload/screen`;
    expect(found({ flow, launch: { screen: first } })).toEqual([]);
    expect(found({ flow, launch: { screen: second } })).toEqual([`error message-screen-not-entry ${place}`]);
    const [unknown] = toFlowMessage({ ...good, flow, launch: { screen: 'NOWHERE' } }).diagnostics;
    expect([unknown?.rule, unknown?.pointer, unknown?.message]).toEqual(['message-screen-unknown', place, `The Flow has no screen "NOWHERE"; it may open with "${first}".`]);
    expect(found({ flow, launch: { action: 'data_exchange' } })).toEqual([`error message-endpoint-missing ${parameters}/flow_action`]);
    expect(found({ flow: 'no Flow', launch: { screen: 'ANY' } })).toEqual([]);
  });
});

describe('fromFlowMessage', () => {
  const interactive = (change: object = {}) => ({ type: 'flow', body: { text: 'Hi' }, action: { name: 'flow', parameters: { flow_message_version: '3', flow_name: 'table', flow_cta: 'Book', ...change } } });

  it('takes the whole message, its interactive part, or text', () => {
    const expected = { launch: {}, chat: { message: { body: 'Hi', cta: 'Book' } }, flowName: 'table', diagnostics: [] };
    expect(fromFlowMessage({ type: 'interactive', interactive: interactive() })).toEqual(expected);
    expect(fromFlowMessage(interactive())).toEqual(expected);
    expect(fromFlowMessage(JSON.stringify(interactive()))).toEqual(expected);
  });

  it.each([
    ['nothing', undefined, 'message-not-a-flow'], ['text that is no JSON', '{', 'message-not-a-flow'], ['a text message', { type: 'text', text: { body: 'Hi' } }, 'message-not-a-flow'],
    ['a template without a Flow', { template: { components: [] } }, 'message-not-a-flow'], ['another version', interactive({ flow_message_version: '2' }), 'message-value-unknown'],
  ])('says what is wrong with %s', (_, payload, rule) => {
    expect(fromFlowMessage(payload).diagnostics.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('says which headers are not drawn', () => {
    const { chat, diagnostics } = fromFlowMessage({ ...interactive(), header: { type: 'video', video: { link: 'https://example.org/v.mp4' } } });
    expect(chat.message.header).toBeUndefined();
    expect(diagnostics.map(({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`)).toEqual(['info message-header-not-shown /header']);
    expect(fromFlowMessage({ ...interactive(), header: { type: 'image', image: { id: '1' } } }).diagnostics).toHaveLength(1);
  });
});

describe('a template', () => {
  const approved = {
    name: 'table', language: 'en', category: 'UTILITY',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'Hello {{1}}', example: { header_text: ['Ada'] } },
      { type: 'body', text: 'A table for {{1}} at {{ 2 }}?', example: { body_text: [['two', 'eight']] } },
      { type: 'FOOTER', text: 'Until ten' },
      { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Menu' }, { type: 'FLOW', text: 'Book', flow_id: '7', flow_action: 'navigate', navigate_screen: 'DAY' }] },
    ],
  };
  const sent = toFlowMessage({ template: { name: 'table', language: 'en', button: 1 }, launch: { flowToken: 't', data: { seats: 2 } } }).message as { template: { components: object[] } };

  it('gives a message of it the texts, the Flow and the first screen that the message leaves out', () => {
    const values = [{ type: 'header', parameters: [{ type: 'text', text: 'Grace' }] }, { type: 'body', parameters: [{ type: 'text', text: 'three' }, { type: 'text', text: 'nine' }] }];
    const message = { ...sent, template: { ...sent.template, components: [...values, ...sent.template.components] } };
    expect(fromFlowMessage(message, { template: approved })).toEqual({
      launch: { action: 'navigate', screen: 'DAY', data: { seats: 2 }, flowToken: 't' },
      chat: { message: { variant: 'template', header: 'Hello Grace', body: 'A table for three at nine?', footer: 'Until ten', cta: 'Book' } },
      flowId: '7', template: { name: 'table', language: 'en', button: 1 }, diagnostics: [],
    });
    expect(fromFlowMessage(JSON.stringify(message), { template: JSON.stringify(approved) }).chat.message.cta).toBe('Book');
  });

  it('is shown by itself with its own examples, and held against the Flow it brings', () => {
    const { chat, launch, diagnostics } = fromFlowMessage(approved, { flow: sampleOf('three-steps').text });
    expect(chat.message).toMatchObject({ variant: 'template', header: 'Hello Ada', body: 'A table for two at eight?', cta: 'Book' });
    expect(launch).toEqual({ action: 'navigate', screen: 'DAY' });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['message-screen-unknown']);
    const [button] = [{ type: 'FLOW', text: 'Book', flow_json: '{"version":"7.3"}' }];
    expect(fromFlowMessage({ ...approved, components: [{ type: 'BUTTONS', buttons: [button] }] })).toMatchObject({ flowJson: '{"version":"7.3"}', diagnostics: [] });
  });

  it('takes its picture from the message, else from its example, and keeps placeholders nobody fills', () => {
    const pictured = { ...approved, components: [{ type: 'HEADER', format: 'IMAGE', example: { header_handle: ['https://example.org/a.png'] } }, { type: 'BODY', text: 'Hi {{name}} {{other}}' }, ...approved.components.slice(3)] };
    expect(fromFlowMessage(pictured).chat.message).toMatchObject({ header: { image: 'https://example.org/a.png' }, body: 'Hi {{name}} {{other}}' });
    const values = [{ type: 'header', parameters: [{ type: 'image', image: { link: 'https://example.org/b.png' } }] }, { type: 'body', parameters: [{ type: 'text', parameter_name: 'name', text: 'Ada' }] }];
    const message = { template: { ...sent.template, components: [...sent.template.components, ...values] } };
    expect(fromFlowMessage(message, { template: pictured }).chat.message).toMatchObject({ header: { image: 'https://example.org/b.png' }, body: 'Hi Ada {{other}}' });
  });
});
