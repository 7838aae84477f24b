import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { defineFlowPreview, FlowPreviewElement } from '../../src/element.js';
import type { EndpointRequest, EndpointResponse } from '../../src/engine/endpoint.js';
import { launchOptions } from '../support/browser.mjs';
import { complete, endpointFlow, exchange, footer, link, oneScreen, screenOf, shows } from '../support/flowWith.js';
import { servePages, strictPolicy, type HostPages } from '../support/hosts/hostPages.js';

declare global {
  interface Window {
    element: FlowPreviewElement;
    /** Requests that wait for an answer. */
    asked: { readonly request: EndpointRequest; readonly signal: AbortSignal; answer(response: EndpointResponse): void; fail(): void }[];
    told: [string, unknown][];
  }
}

const asking = (title: string) => JSON.stringify(endpointFlow([
  screenOf('FIRST', [shows('One'), footer(exchange())], { title }),
  screenOf('SECOND', [shows('Two'), footer(complete())], { terminal: true }),
], { FIRST: ['SECOND'], SECOND: [] }));
const flow = asking('First');
const other = asking('First again');
const still = JSON.stringify(oneScreen([shows('Nothing to ask')]));

/** Sets an element up before its script has come. */
const early = `
  const early = Object.assign(document.createElement('whatsapp-flow-preview'), { flow: ${still}, platform: 'ios' });
  early.setAttribute('locale', 'ar');
  document.body.append(early);
`;

// Real pages on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let pages: HostPages;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  pages = await servePages('production', { '/flow.json': still, '/early.js': early });
  browser = await chromium.launch(await launchOptions());
}, 120_000);
afterAll(async () => {
  await browser?.close();
  pages?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  await page.goto(`${pages.origin}/element`);
  await page.evaluate(() => {
    window.told = [];
    window.asked = [];
    for (const type of ['flowready', 'flowevent', 'flowcomplete', 'flowdiagnostics', 'flowscreenchange', 'flowopenurl', 'flowhelp', 'flowreport', 'flowsourceerror'] as const) document.addEventListener(type, (event) => window.told.push([type, (event as CustomEvent).detail]));
    window.element = document.createElement('whatsapp-flow-preview');
    document.body.append(window.element);
  });
});
afterEach(async () => {
  expect(await page.evaluate(() => window.complaints)).toEqual([]);
  await page.close();
});

/** Shows a dynamic Flow whose endpoint answers when the test says so; resolves once it was asked for the first screen. */
async function open(text = flow): Promise<void> {
  await page.evaluate((given) => {
    window.element.endpoint = (request, { signal }) => new Promise((answer, reject) => window.asked.push({ request, signal, answer, fail: () => reject(new Error('down')) }));
    window.element.launch = { action: 'data_exchange' };
    window.element.flow = given;
  }, text);
  await page.waitForFunction(() => window.asked.length === 1);
}
const status = () => page.evaluate(() => window.element.controller?.getState().status);
const asked = () => page.evaluate(() => window.asked.map(({ signal }) => signal.aborted));
const settled = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

describe('while an endpoint is asked', () => {
  it('being removed ends the request and the run, and a late answer reaches nobody', async () => {
    await open();
    await page.evaluate(() => window.element.remove());
    await expect.poll(asked).toEqual([true]);
    await page.evaluate(() => {
      window.told.length = 0;
      window.asked[0]!.answer({ screen: 'FIRST', data: {} });
    });
    await settled();
    expect(await page.evaluate(() => [window.told, window.element.controller])).toEqual([[], null]);
  });

  it('being put back afterwards asks once more, for a new run', async () => {
    await open();
    await page.evaluate(() => window.element.remove());
    await expect.poll(asked).toEqual([true]);
    await page.evaluate(() => document.body.append(window.element));
    await expect.poll(asked).toEqual([true, false]);
    await page.evaluate(() => window.asked[1]!.answer({ screen: 'FIRST', data: {} }));
    await expect.poll(status).toBe('open');
  });

  it.each(['append', 'moveBefore'] as const)('being moved (%s) asks nobody again and keeps the run', async (how) => {
    await open();
    const same = await page.evaluate((move) => {
      const before = window.element.controller;
      const place = document.body.appendChild(document.createElement('section'));
      if (move === 'moveBefore' && 'moveBefore' in place) (place as unknown as { moveBefore(node: Node, before: null): void }).moveBefore(window.element, null);
      else place.append(window.element);
      return new Promise<boolean>((done) => setTimeout(() => done(before === window.element.controller)));
    }, how);
    expect([same, await asked()]).toEqual([true, [false]]);
    await page.evaluate(() => window.asked[0]!.answer({ screen: 'FIRST', data: {} }));
    await expect.poll(status).toBe('open');
    expect(await asked()).toHaveLength(1);
  });
});

describe('a new `flow`', () => {
  /** How to come into each state, and whether a new document opens anew from there, as it does where there is no screen to keep. */
  const states: { readonly [status: string]: readonly [() => Promise<unknown>, boolean] } = {
    opening: [() => Promise.resolve(), true],
    open: [() => page.evaluate(() => window.asked[0]!.answer({ screen: 'FIRST', data: {} })), false],
    failed: [() => page.evaluate(() => window.asked[0]!.fail()), true],
    completed: [() => page.evaluate(() => window.asked[0]!.answer({ screen: 'SUCCESS', data: { extension_message_response: { params: { flow_token: 'unused' } } } })), true],
    closed: [() => page.evaluate(() => window.element.controller!.close()), true],
  };
  it.each(Object.keys(states))('while %s: no error, and never two requests at once', async (state) => {
    const [reach, opensAnew] = states[state]!;
    await open();
    await reach();
    await expect.poll(status).toBe(state);
    await page.evaluate((text) => { window.element.flow = text; }, other);
    await expect.poll(() => page.evaluate(() => JSON.stringify(window.element.controller?.document().screens[0]?.title))).toContain('again');
    await settled();
    expect(await status()).toBe(opensAnew ? 'opening' : state);
    // What came before was given up, or is answered.
    expect(await asked()).toEqual(opensAnew ? [true, false] : [true]);
    await page.evaluate(() => { window.element.flow = '{'; });
    await settled();
    await page.evaluate(() => { window.element.flow = undefined; });
    await expect.poll(() => page.evaluate(() => window.element.controller)).toBe(null);
  });
});

describe('attributes and properties', () => {
  it('are one', async () => {
    expect(await page.evaluate(() => {
      const { element } = window;
      element.platform = 'ios';
      element.textScale = 1.5;
      element.interactive = false;
      element.setAttribute('color-scheme', 'DARK');
      element.setAttribute('locale', 'pt-BR');
      element.setAttribute('launch', '{"screen":"A"}');
      element.setAttribute('flow', '{}');
      const { colorScheme, locale, launch, flow: text, surface } = element;
      element.removeAttribute('locale');
      element.setAttribute('surface', 'nonsense');
      return [element.outerHTML, { colorScheme, locale, launch, text, surface }, element.locale, element.surface];
    })).toEqual([
      '<whatsapp-flow-preview platform="ios" text-scale="1.5" interactive="false" color-scheme="DARK" launch="{&quot;screen&quot;:&quot;A&quot;}" flow="{}" surface="nonsense"></whatsapp-flow-preview>',
      { colorScheme: 'dark', locale: 'pt-BR', launch: { screen: 'A' }, text: '{}', surface: 'sheet' }, 'en', 'sheet',
    ]);
  });

  it('that were set before the element was known count', async () => {
    await page.goto(`${pages.origin}/late-element`);
    const root = page.locator('[data-flow-preview]');
    await root.waitFor();
    expect(await root.evaluate((element) => ['data-platform', 'dir', 'lang'].map((name) => element.getAttribute(name)))).toEqual(['ios', 'rtl', 'ar']);
    expect(await page.locator('whatsapp-flow-preview').evaluate((element) => [Object.keys(element), element.getAttribute('platform')])).toEqual([[], 'ios']);
  });

  it('`shadow` closes the shadow root, and so does the name it is defined by', async () => {
    expect(await page.evaluate((text) => {
      const { WhatsAppFlowPreview } = window as unknown as { readonly WhatsAppFlowPreview: { readonly defineFlowPreview: typeof defineFlowPreview; readonly FlowPreviewElement: typeof FlowPreviewElement } };
      WhatsAppFlowPreview.defineFlowPreview('closed-flow', { shadow: 'closed' });
      WhatsAppFlowPreview.defineFlowPreview('closed-flow');
      const places = [document.createElement('closed-flow'), document.createElement('whatsapp-flow-preview'), document.createElement('whatsapp-flow-preview')];
      places[1]!.setAttribute('shadow', 'closed');
      for (const place of places) document.body.append(Object.assign(place, { flow: text }));
      return places.map((place) => [place.shadowRoot === null, place instanceof WhatsAppFlowPreview.FlowPreviewElement]);
    }, still)).toEqual([[true, true], [true, true], [false, true]]);
  });

  it('`screen` leads to a screen, and leaves the reader free', async () => {
    await page.evaluate((text) => {
      window.element.setAttribute('screen', 'SECOND');
      window.element.flow = text;
    }, flow);
    await page.locator('[data-flow-screen="SECOND"]').waitFor();
    await page.evaluate(() => window.element.controller!.goTo('FIRST'));
    await page.locator('[data-flow-screen="FIRST"]').waitFor();
    expect(await page.evaluate(() => [window.told.filter(([type]) => type === 'flowscreenchange').map(([, detail]) => detail), window.element.screen])).toEqual([[{ screen: 'FIRST' }], 'SECOND']);
    await page.evaluate(() => window.element.setAttribute('screen', 'FIRST'));
    await page.evaluate(() => window.element.setAttribute('screen', 'SECOND'));
    await page.locator('[data-flow-screen="SECOND"]').waitFor();
  });
});

describe('events', () => {
  it('leave shadow roots around the element, and `flowopenurl` can be cancelled', async () => {
    const linking = JSON.stringify(oneScreen([link({ name: 'open_url', url: 'https://terms.example/' })]));
    await page.evaluate((text) => {
      const outer = document.body.appendChild(document.createElement('div'));
      outer.attachShadow({ mode: 'closed' }).append(window.element);
      window.element.flow = text;
      document.addEventListener('flowopenurl', (event) => event.preventDefault());
      window.open = () => { throw new Error('a window was opened'); };
    }, linking);
    await expect.poll(() => page.evaluate(() => window.element.shadowRoot?.querySelector('[data-flow-type="EmbeddedLink"]')?.isConnected)).toBe(true);
    await page.evaluate(() => window.element.shadowRoot!.querySelector<HTMLElement>('[data-flow-type="EmbeddedLink"] button, button[data-flow-type="EmbeddedLink"]')!.click());
    await expect.poll(() => page.evaluate(() => window.told.filter(([type]) => type === 'flowopenurl').map(([, detail]) => detail))).toEqual([{ url: 'https://terms.example/' }]);
  });

  it('tell what was chosen in the menu', async () => {
    await page.evaluate((text) => { window.element.flow = text; }, JSON.stringify(oneScreen([link({ name: 'open_url', url: 'https://terms.example/' })])));
    for (const entry of ['Help', 'Report']) {
      await page.getByRole('button', { name: 'More options' }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    }
    expect(await page.evaluate(() => window.told.filter(([type]) => /help|report/.test(type)))).toEqual([['flowhelp', null], ['flowreport', null]]);
  });
});

describe('`validate`', () => {
  it('has the Flow judged, by what is fetched only then', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const hasValidator = () => fetched.some((path) => path.includes('/validateReading'));
    await page.goto(`${pages.origin}/element-module`);
    await page.waitForFunction(() => customElements.get('whatsapp-flow-preview'));
    const ready = await page.evaluate((text) => {
      window.told = [];
      document.addEventListener('flowdiagnostics', (event) => window.told.push([event.type, (event as CustomEvent).detail]));
      window.element = document.body.appendChild(document.createElement('whatsapp-flow-preview'));
      window.element.flow = text;
      return new Promise((done) => window.element.addEventListener('flowready', () => done(true), { once: true }));
    }, still);
    expect(ready).toBe(true);
    // What is drawn late has come, and the validator has not.
    await expect.poll(() => fetched.some((path) => path.includes('/ScreenMarks'))).toBe(true);
    await settled();
    expect([hasValidator(), await page.evaluate(() => window.told)]).toEqual([false, []]);
    await page.evaluate(() => window.element.setAttribute('validate', ''));
    await expect.poll(() => page.evaluate(() => window.told.flatMap(([, found]) => (found as readonly { readonly rule: string }[]).map(({ rule }) => rule)))).toContain('terminal-screen-missing');
    expect([hasValidator(), await page.evaluate(() => window.element.validate)]).toEqual([true, true]);
  });
});

describe('`src`', () => {
  it('is not asked for where the page allows no request, and that is told', async () => {
    await page.evaluate(() => {
      const told = new Promise((done) => window.element.addEventListener('flowsourceerror', done, { once: true }));
      window.element.src = '/flow.json';
      return told;
    });
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await expect.poll(() => page.evaluate(() => window.complaints.join())).toContain('connect-src');
    await page.evaluate(() => { window.complaints.length = 0; });
  });

  it('shows what it names, once, and says what can not be had', async () => {
    await page.route('**/element', (route) => route.fetch().then((response) => route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': strictPolicy.replace("default-src 'none'", "default-src 'none'; connect-src 'self'") } })));
    await page.reload();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.evaluate(() => {
      window.element = document.createElement('whatsapp-flow-preview');
      window.element.src = '/flow.json';
      document.body.append(window.element);
      document.body.prepend(window.element);
    });
    await page.getByText('Nothing to ask').waitFor();
    expect(requested).toEqual(['/flow.json']);
    expect(await page.evaluate(() => new Promise((done) => {
      window.element.addEventListener('flowsourceerror', ({ detail }) => done(detail), { once: true });
      window.element.src = '/missing.json';
    }))).toEqual({ src: '/missing.json', problem: 'the server answered 404' });
    await page.evaluate(() => { window.complaints.length = 0; });
  });
});
