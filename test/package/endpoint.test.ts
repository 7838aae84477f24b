import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Business, businessServer, type Reply } from '../support/businessServer.js';
import { openHarness } from '../support/dom/openHarness.js';
import { complete, endpointFlow, examples, exchange, footer, input, screenOf, shows } from '../support/flowWith.js';
import { keyPair } from '../support/nodeCrypto.js';

const text = JSON.stringify(endpointFlow([
  screenOf('ASK', [shows('${data.hello}'), input('name'), footer(exchange({ name: '${form.name}' }))], examples({ hello: 'Example' })),
  screenOf('PICK', [shows('${data.offer}'), input('slot'), footer(exchange({ slot: '${form.slot}' }))], { refresh_on_back: true, ...examples({ offer: 'Example' }) }),
  screenOf('DONE', [shows('${data.sum}'), footer(exchange({ sure: true }))], { terminal: true, ...examples({ sum: 'Example' }) }),
  screenOf('LEAVE', [footer(complete())], { terminal: true }),
], { ASK: ['PICK'], PICK: ['DONE', 'LEAVE'], DONE: [], LEAVE: [] }));

const shop: Business = ({ action, screen, data = {} }) => {
  if (action === 'INIT') return { answer: { screen: 'ASK', data: { hello: 'Hello' } } };
  if (action === 'BACK') return { answer: { screen: 'ASK', data: { hello: 'Hello again' } } };
  if (screen === 'ASK') return { answer: { screen: 'PICK', data: { offer: `For ${String(data['name'])}` } } };
  if (data['slot'] === 'taken') return { answer: { screen: 'PICK', data: { error_message: 'That one is taken.' } } };
  if (screen === 'PICK') return { answer: { screen: 'DONE', data: { sum: `Slot ${String(data['slot'])}` } } };
  return { answer: { screen: 'SUCCESS', data: { extension_message_response: { params: { order: 'A-1' } } } } };
};
/** The shop, but for what is asked on the first screen. */
const failing = (reply: () => Reply | Promise<Reply>): Business => (request) => (request.action === 'data_exchange' ? reply() : shop(request));
const never = () => new Promise<Reply>(() => {});
const next = (page: Page) => page.locator('[data-flow-type="Footer"]').getByRole('button').click();

const pair = keyPair();
describe.each([['plain JSON', undefined], ['the encrypted protocol', pair]] as const)('the built package and a real server, over %s (endpoint.md 2 to 7)', { timeout: 30_000 }, (_, keys) => {
  let page: Page;
  let close: () => Promise<void>;
  let server: Awaited<ReturnType<typeof businessServer>>;
  beforeAll(async () => {
    server = await businessServer(keys);
    ({ page, close } = await openHarness());
    page.setDefaultTimeout(5_000);
  }, 120_000);
  afterAll(async () => {
    await close();
    await server.close();
  });

  const endpoint = () => ({ url: server.url, ...(keys && { publicKey: keys.publicPem }) });
  async function open(business: Business, launch: object = { action: 'data_exchange', flowToken: 't-1' }, on = page) {
    server.serve(business);
    await on.evaluate(([flow, options, where]) => window.harness.mount(flow, options, where), [text, { launch }, endpoint()] as const);
  }
  const screen = (id: string, on = page) => on.locator(`[data-flow-screen="${id}"]`);
  const part = (name: string, on = page) => on.locator(`[data-part="${name}"]`);
  const reads = async (words: string) => page.getByText(words, { exact: true }).waitFor();
  const asked = () => server.requests.map(({ action, screen: id, data }) => [action, id, data]);
  const state = () => page.evaluate(() => window.harness.controller!.getState());
  const complaints = () => page.evaluate(() => window.harness.errors.filter((one) => !one.includes('Failed to load resource')));
  async function openAsk(business: Business) {
    await open(business);
    await screen('ASK').waitFor();
    await page.getByLabel('name').fill('Ada');
  }

  it('runs from INIT over three screens, a complaint and a refresh on the way back to SUCCESS', async () => {
    let letIn: (reply: Reply) => void = () => {};
    await open((request) => (request.action === 'INIT' ? new Promise((go) => { letIn = go; }) : shop(request)));
    await part('opening').waitFor();
    await expect.poll(() => server.requests.length).toBe(1);
    letIn({ answer: { screen: 'ASK', data: { hello: 'Hello' } } });
    await reads('Hello');
    await page.getByLabel('name').fill('Ada');
    await next(page);
    await reads('For Ada');

    await page.getByLabel('slot').fill('taken');
    await next(page);
    await part('snackbar').getByText('That one is taken.').waitFor();
    expect(await page.getByLabel('slot').inputValue()).toBe('taken');
    await reads('For Ada');

    await part('back').click();
    await reads('Hello again');
    expect(await page.getByLabel('name').inputValue()).toBe('Ada');
    expect(await part('snackbar').count()).toBe(0);

    await next(page);
    await page.getByLabel('slot').fill('noon');
    await next(page);
    await reads('Slot noon');
    await next(page);
    await part('completed').waitFor();
    expect(await page.evaluate(() => window.harness.response()?.params)).toEqual({ order: 'A-1', flow_token: 't-1' });
    expect(asked()).toEqual([
      ['INIT', undefined, undefined], ['data_exchange', 'ASK', { name: 'Ada' }], ['data_exchange', 'PICK', { slot: 'taken' }], ['BACK', 'PICK', undefined],
      ['data_exchange', 'ASK', { name: 'Ada' }], ['data_exchange', 'PICK', { slot: 'noon' }], ['data_exchange', 'DONE', { sure: true }],
    ]);
    expect(server.requests.every(({ version, flow_token: token }) => version === '3.0' && token === 't-1')).toBe(true);
    expect(await complaints()).toEqual([]);
  });

  it.each([432, 500, 503, 504])('status %i shows the error page, and a retry goes on with what was typed', async (status) => {
    let fails = true;
    await openAsk((request) => (fails && request.action === 'data_exchange' ? { status } : shop(request)));
    await next(page);
    await part('error').waitFor();
    fails = false;
    await part('retry').click();
    await reads('For Ada');
    expect(asked().slice(1)).toEqual([['data_exchange', 'ASK', { name: 'Ada' }], ['data_exchange', 'ASK', { name: 'Ada' }]]);
  });

  it('status 421 is sent again without the reader noticing', async () => {
    let calls = 0;
    // A browser may itself repeat a request over a new connection, as HTTP allows for 421.
    const until = Date.now() + 300;
    await openAsk(failing(() => (calls++ === 0 || Date.now() < until ? { status: 421 } : { answer: { screen: 'PICK', data: { offer: 'After all' } } })));
    await next(page);
    await reads('After all');
    expect(new Set(asked().slice(1).map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('status 421 twice shows the error page without a retry', async () => {
    await openAsk(failing(() => ({ status: 421 })));
    await next(page);
    await part('error').waitFor();
    expect(await part('retry').count()).toBe(0);
  });

  it.each([['with its text', { status: 427, answer: { error_msg: 'This order is paid.' } }, 'This order is paid.'], ['without a text', { status: 427 }, 'This Flow can’t be used any more.']])('status 427 %s ends the Flow', async (__, reply, words) => {
    await openAsk(failing(() => reply));
    await next(page);
    await part('expired').getByText(words).waitFor();
    expect(await part('retry').count()).toBe(0);
    expect((await state()).status).toBe('expired');
  });

  it.each([['an empty body', '', true], ['no JSON', '<html>', true], ['JSON that is no object', '"text"', keys !== undefined]])('an answer of %s shows the error page', async (__, raw, unreadable) => {
    await openAsk(failing(() => ({ raw })));
    await next(page);
    await part('error').waitFor();
    expect(await part('retry').count()).toBe(1);
    await expect.poll(() => asked().slice(2).map(([, , data]) => data)).toEqual(unreadable ? [{ error: 'response-decryption-error', error_message: expect.any(String) as string }] : []);
  });

  it.each([
    ['leads where no route does', { screen: 'DONE', data: { sum: '1' } }, 'invalid-screen-transition'],
    ['lacks what the model names', { screen: 'PICK', data: {} }, 'payload-schema-error'],
    ['brings another type', { screen: 'PICK', data: { offer: 1 } }, 'payload-schema-error'],
  ])('an answer that %s shows the error page and tells the server', async (__, answer, key) => {
    await openAsk(failing(() => ({ answer })));
    await next(page);
    await part('error').waitFor();
    await expect.poll(() => server.requests.length).toBe(3);
    expect(server.requests[2]).toEqual({ version: '3.0', action: 'data_exchange', screen: 'ASK', flow_token: 't-1', data: { error: key, error_message: expect.any(String) as string } });
  });

  it('an INIT that fails shows the error page, and a retry opens', async () => {
    let fails = true;
    await open((request) => (fails ? { status: 500 } : shop(request)));
    await part('error').waitFor();
    fails = false;
    await part('retry').click();
    await reads('Hello');
  });

  it('two quick presses send one request', async () => {
    let letOn: (reply: Reply) => void = () => {};
    await openAsk(failing(() => new Promise((go) => { letOn = go; })));
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-flow-type="Footer"] button')!;
      button.click();
      button.click();
    });
    await expect.poll(() => server.requests.length).toBe(2);
    letOn({ answer: { screen: 'PICK', data: { offer: 'One' } } });
    await reads('One');
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-part="back"]')!;
      button.click();
      button.click();
    });
    await reads('Hello again');
    expect(asked().map(([action]) => action)).toEqual(['INIT', 'data_exchange', 'BACK']);
  });

  it('an answer after the sheet was closed changes nothing; the call is given up', async () => {
    let letOn: (reply: Reply) => void = () => {};
    await openAsk(failing(() => new Promise((go) => { letOn = go; })));
    await next(page);
    await expect.poll(() => server.requests.length).toBe(2);
    await part('close').click();
    await part('closed').waitFor();
    await expect.poll(() => server.left()).toBe(1);
    letOn({ answer: { screen: 'PICK', data: { offer: 'Late' } } });
    await page.waitForTimeout(50);
    expect(await state()).toMatchObject({ status: 'closed', history: ['ASK'] });
    expect(await complaints()).toEqual([]);
  });

  it('a server that says nothing for 10 s is given up', async () => {
    const context = await page.context().browser()!.newContext();
    const slow = await context.newPage();
    await slow.clock.install();
    await slow.goto(page.url());
    await slow.waitForFunction(() => 'harness' in window);
    await open(failing(never), undefined, slow);
    await slow.clock.runFor(1_000);
    await screen('ASK', slow).waitFor();
    await next(slow);
    await expect.poll(() => server.requests.length).toBe(2);
    await slow.clock.runFor(8_000);
    expect(await part('error', slow).count()).toBe(0);
    await slow.clock.runFor(2_000);
    await part('error', slow).getByText('This is taking too long.').waitFor();
    expect(await part('retry', slow).count()).toBe(1);
    await expect.poll(() => server.left()).toBe(1);
    await context.close();
  });

  it('a server that is not there shows the error page', async () => {
    await openAsk(shop);
    const gone = await businessServer(keys);
    await gone.close();
    await page.evaluate(([flow, where]) => window.harness.mount(flow, { launch: { action: 'data_exchange' } }, where), [text, { ...endpoint(), url: gone.url }] as const);
    await part('error').getByText('Check your internet connection.').waitFor();
    expect(await part('retry').count()).toBe(1);
  });
});

describe('a server with another key', () => {
  it('answers 421 and the page gives up after the second time', async () => {
    const server = await businessServer(keyPair());
    const { page, close } = await openHarness();
    server.serve(shop);
    await page.evaluate(([flow, where]) => window.harness.mount(flow, { launch: { action: 'data_exchange', mode: 'draft' } }, where), [text, { url: server.url, publicKey: pair.publicPem }] as const);
    await page.locator('[data-part="error"]').getByText('can not decrypt the request').waitFor();
    expect(await page.locator('[data-part="retry"]').count()).toBe(0);
    expect(server.requests).toEqual([]);
    await close();
    await server.close();
  }, 60_000);
});
