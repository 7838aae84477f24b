import type { Browser, Frame, Page } from 'playwright';
import type { JsonObject } from '../../../src/spec/types.js';
import type { Step } from '../walk/walk.js';
import { performStep } from '../dom/performStep.js';
import './PageHost.js';

/** One way of embedding a preview, as a test drives it. A new way is another page that sets `window.host`. */
export class PreviewHost {
  /** `host` is the window whose script embeds the preview; the preview stands in `inside`, which a host may make anew at each mount. */
  private constructor(readonly name: string, private readonly page: Page, private readonly host: Frame, private readonly inside: () => Frame, private readonly logged: string[]) {}

  /** Opens the page at an address. `framed` says what is in its first frame: the preview with its host, or the preview alone. */
  static async open(browser: Browser, name: string, address: string, framed?: 'host' | 'preview'): Promise<PreviewHost> {
    const page = await browser.newPage({ viewport: { width: 440, height: 800 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    const logged: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') logged.push(message.text()); });
    page.on('pageerror', (error) => logged.push(String(error)));
    await page.goto(address);
    const host = framed === 'host' ? page.frames()[1]! : page.mainFrame();
    await host.waitForFunction(() => 'host' in window);
    return new PreviewHost(name, page, host, () => (framed === 'preview' ? page.frames()[1]! : host), logged);
  }

  mount(text: string, props: Record<string, unknown>): Promise<void> {
    return this.host.evaluate(([flow, given]) => window.host.mount(flow, given), [text, props] as const);
  }

  perform(step: Step): Promise<void> {
    return performStep(this.inside(), step);
  }

  /** What a screen reader finds in the preview. */
  async snapshot(): Promise<string> {
    return this.inside().locator('[data-flow-preview]').ariaSnapshot();
  }

  /** What the business would receive; undefined before the end. */
  params(): Promise<JsonObject | undefined> {
    return this.host.evaluate(() => window.host.response()?.params);
  }

  /** Everything that went wrong, with the name of the host before it. */
  async complaints(): Promise<readonly string[]> {
    const noted = await this.host.evaluate(() => [...window.complaints]);
    return [...new Set([...noted, ...this.logged])].map((words) => `${this.name}: ${words.slice(0, 400)}`);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
