import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { createEmbed, Embed } from '../../src/embed.js';
import { toShareHash } from '../../src/share/toShareHash.js';
import { dist } from '../support/dist.js';
import { openSites } from '../support/dom/openSites.js';
import { impostor } from '../support/hosts/impostor.js';

declare global {
  interface Window {
    createEmbed: typeof createEmbed;
    embed: Embed;
    heard: (readonly [name: string, value: unknown])[];
    refused: string[];
  }
}

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
const html = (script: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><body><div id="place"></div><script type="module" src="/${script}"></script></body></html>`;
const setUp = `
  import { createEmbed } from './embed.js';
  window.refused = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
  window.createEmbed = createEmbed;`;

const field = { type: 'TextInput', name: 'first', label: 'First name', required: true };
const footer = (name: string, more: object = {}) => ({ type: 'Footer', label: 'Go on', 'on-click-action': { name, payload: { first: '${form.first}' }, ...more } });
const screen = (id: string, children: readonly object[], more: object = {}) => ({ id, title: `Screen ${id}`, layout: { type: 'SingleColumnLayout', children }, ...more });
const staticFlow = { version: '7.3', screens: [
  screen('ASK', [field, footer('navigate', { next: { type: 'screen', name: 'LAST' } })]),
  screen('LAST', [{ type: 'TextBody', text: '`"Hello " ${data.first}`' }, { type: 'EmbeddedLink', text: 'Terms', 'on-click-action': { name: 'open_url', url: 'https://terms.example/' } }, { ...footer('complete'), 'on-click-action': { name: 'complete', payload: { first: '${data.first}' } } }], { terminal: true, data: { first: { type: 'string', __example__: 'you' } } }),
] };
const dynamicFlow = { version: '7.3', data_api_version: '3.0', routing_model: { ASK: ['LAST'], LAST: [] }, screens: [screen('ASK', [field, footer('data_exchange')]), screen('LAST', [{ type: 'TextBody', text: '${data.text}' }], { terminal: true, data: { text: { type: 'string', __example__: '' } } })] };

let sites: Awaited<ReturnType<typeof openSites>>;
let page: Page;
let frame: FrameLocator;

/** Opens a host, and a frame of the other origin in it, with a handler for each name that notes what it hears. */
async function embed(options: Record<string, unknown>, handlers: readonly string[] = [], from = 'embed.html'): Promise<void> {
  await page.evaluate(([settings, names, src]) => {
    window.heard = [];
    const noting = Object.fromEntries(names.map((name) => [name, (value: unknown) => void window.heard.push([name, value])]));
    window.embed = window.createEmbed(document.getElementById('place')!, { src, ...settings, ...noting } as never);
  }, [options, handlers, `${sites.otherOrigin}/flow/${from}`] as const);
  frame = page.frameLocator('iframe').first();
}
const heard = (name: string) => page.evaluate((wanted) => window.heard.filter(([one]) => one === wanted).map(([, value]) => value), name);
const walk = async () => {
  await frame.getByRole('textbox', { name: /First name/ }).fill('Ana');
  await frame.getByRole('button', { name: 'Go on' }).click();
};
/** Lets both windows do whatever they still have to do. */
const settle = (frames = 40) => page.evaluate(async (count) => {
  for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame);
}, frames);

beforeAll(async () => {
  sites = await openSites({ folders: { '/flow/': join(dist, 'embed'), '/': dist }, pages: { '/host': html('setUp.js'), '/setUp.js': setUp, '/flow/impostor.html': impostor }, headers: {} });
  ({ page } = sites);
}, 60_000);
afterAll(() => sites.close());
beforeEach(async () => {
  await page.goto(`${sites.origin}/host`);
  await page.waitForFunction(() => 'createEmbed' in window);
});

describe('a preview in a sandboxed frame of another origin', () => {
  it('is drawn, walked and completed, and says what happens', async () => {
    await embed({ flow: staticFlow, launch: { flowToken: 'token-1' }, title: 'The Flow' }, ['onReady', 'onEvent', 'onComplete', 'onDiagnostics', 'onScreenChange', 'onOpenUrl', 'onComponentFocus', 'onHelp', 'onReport']);
    await expect(page.locator('iframe').evaluate((element: HTMLIFrameElement) => [element.title, element.getAttribute('sandbox')])).resolves.toEqual(['The Flow', 'allow-scripts']);
    for (const name of ['More options', 'Help', 'More options', 'Report']) await frame.getByRole(name === 'More options' ? 'button' : 'menuitem', { name }).click();
    await expect.poll(async () => [(await heard('onHelp')).length, (await heard('onReport')).length]).toEqual([1, 1]);
    await walk();
    await frame.getByText('Hello Ana').waitFor();
    await frame.getByRole('button', { name: 'Terms' }).or(frame.getByRole('link', { name: 'Terms' })).click();
    await expect.poll(() => heard('onOpenUrl')).toEqual(['https://terms.example/']);
    await frame.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => heard('onComplete')).toMatchObject([{ params: { first: 'Ana', flow_token: 'token-1' }, screen: 'LAST' }]);
    expect(await heard('onReady')).toHaveLength(1);
    expect(await heard('onScreenChange')).toEqual(['LAST']);
    expect(await heard('onEvent')).toContainEqual({ type: 'change', name: 'first', value: 'Ana' });
    await expect.poll(async () => (await heard('onDiagnostics')).length).toBeGreaterThan(0);
    expect(await heard('onComponentFocus')).toContain('/screens/0/layout/children/0');
    expect(await page.evaluate(() => window.refused)).toEqual([]);
  });

  it('follows what the host changes, and takes back what it took back', async () => {
    await embed({ flow: staticFlow, platform: 'ios', colorScheme: 'dark', theme: { '--flow-accent-fill': 'rgb(1, 2, 3)', 'background': 'red' } });
    const root = frame.locator('[data-flow-preview]');
    await frame.getByRole('textbox', { name: /First name/ }).fill('Ana');
    const look = () => root.evaluate((element) => [element.getAttribute('data-platform'), element.getAttribute('data-color-scheme'), getComputedStyle(element).getPropertyValue('--flow-accent-fill'), getComputedStyle(element.parentElement!).backgroundColor]);
    expect(await look()).toEqual(['ios', 'dark', 'rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']);
    await page.evaluate(() => window.embed.update({ platform: undefined, colorScheme: 'light', theme: {} }));
    await expect.poll(look).toEqual(['android', 'light', '', 'rgba(0, 0, 0, 0)']);
    // What was typed is still there.
    expect(await frame.getByRole('textbox', { name: /First name/ }).inputValue()).toBe('Ana');
    await page.evaluate(() => window.embed.send({ type: 'reset' }));
    await expect.poll(() => frame.getByRole('textbox', { name: /First name/ }).inputValue()).toBe('');
    await page.evaluate(() => window.embed.update({ screen: 'LAST' }));
    await frame.getByText('Screen LAST').waitFor();
  });

  it('asks the endpoint of the host, says when nobody waits any more, and hears its refusal', async () => {
    await embed({ flow: dynamicFlow });
    await page.evaluate(() => {
      const answers = [
        (first: unknown) => ({ screen: 'LAST', data: { text: `Welcome ${String(first)}` } }),
        (_: unknown, signal: AbortSignal) => new Promise<never>(() => signal.addEventListener('abort', () => window.heard.push(['aborted', true]))),
        () => Promise.reject(Object.assign(new Error('used up'), { status: 427, body: { error_msg: 'This order was already paid.' } })),
      ];
      window.embed.update({ endpoint: async (request, { signal }) => {
        window.heard.push(['request', request]);
        return answers.shift()!(request.data!['first'], signal);
      } });
    });
    await walk();
    await frame.getByText('Welcome Ana').waitFor();
    expect(await heard('request')).toEqual([{ version: '3.0', action: 'data_exchange', screen: 'ASK', data: { first: 'Ana' }, flow_token: expect.any(String) as string }]);
    const again = async (requests: number) => {
      await page.evaluate(() => window.embed.send({ type: 'reset' }));
      await walk();
      await expect.poll(async () => (await heard('request')).length).toBe(requests);
    };
    await again(2);
    expect(await heard('aborted')).toEqual([]);
    await again(3);
    expect(await heard('aborted')).toEqual([true]);
    await frame.getByText('This order was already paid.').waitFor();
  });

  it('shows itself again when the host moves the frame, which loads it anew', async () => {
    await embed({ flow: staticFlow }, ['onReady', 'onComplete']);
    await walk();
    await page.evaluate(() => document.body.prepend(window.embed.frame));
    await expect.poll(async () => (await heard('onReady')).length).toBe(2);
    await walk();
    await frame.getByText('Hello Ana').waitFor();
  });

  it('is gone when it is disposed of, in the middle of a call too', async () => {
    await embed({ flow: dynamicFlow }, ['onReady', 'onEvent']);
    await page.evaluate(() => window.embed.update({ endpoint: (_, { signal }) => new Promise(() => signal.addEventListener('abort', () => window.heard.push(['aborted', true]))) }));
    await walk();
    await frame.locator('[aria-busy]').first().waitFor();
    const before = (await heard('onEvent')).length;
    await page.evaluate(() => window.embed.dispose());
    expect(await heard('aborted')).toEqual([true]);
    expect(await page.locator('iframe').count()).toBe(0);
    await settle();
    expect((await heard('onEvent')).length).toBe(before);
  });

  it('takes a frame of the host as it is', async () => {
    await page.evaluate(([flow, src]) => {
      const own = document.body.appendChild(document.createElement('iframe'));
      own.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      window.embed = window.createEmbed(own, { src, flow });
    }, [staticFlow, `${sites.otherOrigin}/flow/embed.html`] as const);
    frame = page.frameLocator('iframe');
    await walk();
    await frame.getByText('Hello Ana').waitFor();
    await page.evaluate(() => window.embed.dispose());
    await expect.poll(() => page.locator('iframe').evaluate((element: HTMLIFrameElement) => element.src)).toBe('about:blank');
  });

  it('refuses at once what can not be copied into another window', async () => {
    const refusal = await page.evaluate(() => {
      try {
        window.createEmbed(document.body, { src: '/flow/embed.html', flow: { toJSON: () => ({}) } });
        return 'taken';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refusal).toBe('DataCloneError');
    expect(await page.locator('iframe').count()).toBe(0);
  });
});

describe('the page alone, with no script beside it', () => {
  it('shows the Flow in its address', async () => {
    const { hash } = await toShareHash({ flow: staticFlow, screen: 'ASK', platform: 'ios', colorScheme: 'dark' });
    await page.goto(`${sites.origin}/flow/embed.html${hash}`);
    await page.getByRole('textbox', { name: /First name/ }).waitFor();
    expect(await page.locator('[data-flow-preview]').evaluate((element) => [element.getAttribute('data-platform'), element.getAttribute('data-color-scheme')])).toEqual(['ios', 'dark']);
  });

  it.each([['', 'There is no Flow'], ['#flow=1.AAAA', 'can’t be read'], ['#flow=9.AAAA', 'newer version']])('says what is wrong with %s', async (hash, words) => {
    // The address differs in more than what is behind the #, so that it is loaded anew.
    await page.goto(`${sites.origin}/flow/embed.html?${hash.length}${hash}`);
    await page.getByText(words).waitFor();
  });
});

describe('other windows', () => {
  const all = ['onReady', 'onEvent', 'onComplete', 'onOpenUrl', 'onSize', 'endpoint'];

  it('can not pose as the frame', async () => {
    await embed({ flow: staticFlow }, all);
    await frame.getByRole('textbox', { name: /First name/ }).waitFor();
    const before = await page.evaluate(() => window.heard.length);
    for (const origin of [sites.origin, sites.otherOrigin]) {
      await page.evaluate((src) => new Promise((done) => {
        const other = document.body.appendChild(document.createElement('iframe'));
        other.addEventListener('load', done);
        // Even with the right key it is the wrong window.
        other.src = `${src}/flow/impostor.html${new URL(window.embed.frame.src).hash}`;
      }), origin);
    }
    await page.evaluate(() => {
      const { port2 } = new MessageChannel();
      const key = new URLSearchParams(new URL(window.embed.frame.src).hash.slice(1)).get('key');
      window.postMessage({ whatsappFlowPreview: 'hello', version: 1, key }, '*', [port2]);
    });
    await settle();
    expect(await page.evaluate((from) => window.heard.slice(from), before)).toEqual([]);
    await walk();
    await frame.getByText('Hello Ana').waitFor();
  });

  it('can not take the place of the frame without its key', async () => {
    await embed({ flow: staticFlow }, all);
    await frame.getByRole('textbox', { name: /First name/ }).waitFor();
    const before = await page.evaluate(() => window.heard.length);
    await page.evaluate((src) => new Promise((done) => {
      window.embed.frame.addEventListener('load', done, { once: true });
      window.embed.frame.src = src;
    }), `${sites.otherOrigin}/flow/impostor.html`);
    await settle();
    expect(await page.evaluate((from) => window.heard.slice(from), before)).toEqual([]);
    expect(await frame.locator('html').evaluate(() => document.title)).toBe('');
  });

  it('are not heard by the frame, not even its host', async () => {
    await embed({ flow: staticFlow });
    await frame.getByRole('textbox', { name: /First name/ }).waitFor();
    await page.evaluate(() => {
      for (const message of [{ type: 'show', props: { platform: 'ios' } }, { type: 'send', event: { type: 'goTo', screen: 'LAST' } }]) window.embed.frame.contentWindow!.postMessage({ version: 1, ...message }, '*');
    });
    await settle();
    expect(await frame.locator('[data-flow-preview]').getAttribute('data-platform')).toBe('android');
    expect(await frame.locator('[data-flow-screen="ASK"]').count()).toBe(1);
  });

  it('are shown nothing by a frame that was told of another host', async () => {
    await page.evaluate((src) => {
      window.heard = [];
      addEventListener('message', () => window.heard.push(['message', 1]));
      document.body.appendChild(document.createElement('iframe')).src = src;
    }, `${sites.otherOrigin}/flow/embed.html#host=${encodeURIComponent('https://crm.example')}&key=k`);
    await page.frameLocator('iframe').locator('body > div').waitFor({ state: 'attached' });
    await settle();
    expect(await heard('message')).toEqual([]);
  });
});

describe('the height', () => {
  const long = { version: '7.3', screens: [screen('ASK', [...Array.from({ length: 12 }, (_, at) => ({ ...field, name: `f${at}`, required: false, label: `Field ${at}` })), { type: 'OptIn', name: 'more', label: 'More' }, { type: 'If', condition: '${form.more}', then: [{ type: 'TextArea', name: 't', label: 'What else' }] }, footer('complete')], { terminal: true })] };

  it.each([0, 40, -40])('settles although the host resizes the frame at each word, by %i more than asked', async (more) => {
    await embed({ flow: long });
    await page.evaluate((extra) => window.embed.update({ onSize: ({ height }) => {
      window.heard.push(['size', height]);
      window.embed.frame.height = String(height + extra);
    } }), more);
    await expect.poll(async () => (await heard('size')).length).toBeGreaterThan(0);
    const count = async () => (await heard('size')).length;
    let before = 0;
    for (let rounds = 0; rounds < 10 && before !== await count(); rounds++) {
      before = await count();
      await settle();
    }
    expect(await count(), 'it was quiet for forty pictures').toBe(before);
    const sizes = await heard('size') as number[];
    // It follows what the reader does, there and back.
    await frame.getByRole('checkbox', { name: 'More' }).click();
    await expect.poll(async () => (await heard('size')).at(-1)).toBeGreaterThan(sizes.at(-1)!);
    await frame.getByRole('checkbox', { name: 'More' }).click();
    await expect.poll(async () => (await heard('size')).at(-1)).toBe(sizes.at(-1));
  });

  it('is not told of a preview that is fitted into whatever there is', async () => {
    await embed({ flow: long, fit: 'contain', fitHeight: true }, ['onSize', 'onReady']);
    await expect.poll(() => frame.locator('[data-flow-preview]').evaluate((element) => Math.round(element.getBoundingClientRect().height))).toBe(720);
    await page.evaluate(() => { window.embed.frame.height = '360'; });
    await expect.poll(() => frame.locator('[data-flow-preview]').evaluate((element) => Math.round(element.getBoundingClientRect().height))).toBe(360);
    await settle();
    expect([await heard('onSize'), await page.evaluate(() => window.embed.frame.height)]).toEqual([[], '360']);
  });

  it('is that at which nothing scrolls', async () => {
    await embed({ flow: long, fitHeight: true });
    const body = frame.locator('[data-part="body"]');
    await expect.poll(() => body.evaluate((element) => [element.scrollHeight - element.clientHeight, element.clientHeight - element.firstElementChild!.scrollHeight])).toEqual([0, 0]);
  });
});
