import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { androidDark } from '../../src/theme/tokens/android-dark.js';
import { androidLight } from '../../src/theme/tokens/android-light.js';
import { openHarness } from '../support/dom/openHarness.js';

const items = ['Red', 'Green'].map((title) => ({ id: title.toLowerCase(), title }));
const leave = { name: 'navigate', next: { type: 'screen', name: 'B' }, payload: {} };
const children = [
  { type: 'Dropdown', name: 'kind', label: 'Kind', required: false, 'data-source': items, 'init-value': 'red' },
  { type: 'Dropdown', name: 'closed', label: 'Closed', enabled: false, 'data-source': items },
  { type: 'RadioButtonsGroup', name: 'colour', label: 'Colour', 'data-source': [...items, { id: 'grey', title: 'Grey', enabled: false }] },
  { type: 'ChipsSelector', name: 'tags', label: 'Tags', 'data-source': items },
  { type: 'OptIn', name: 'terms', label: 'I agree.', 'on-click-action': leave },
  { type: 'EmbeddedLink', text: 'More', 'on-click-action': leave },
  { type: 'Footer', label: 'Next', 'on-click-action': leave },
];
const flow = JSON.stringify({
  version: '7.3',
  screens: [
    { id: 'A', title: 'A', layout: { type: 'SingleColumnLayout', children } },
    { id: 'B', title: 'B', terminal: true, layout: { type: 'SingleColumnLayout', children: [{ type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete', payload: {} } }] } },
  ],
});

/** What is held down, and the pseudo-element that shows it where it is not the element itself. */
const held: readonly (readonly [selector: string, pseudo?: string])[] = [
  ['[data-flow-name="kind"] button', '::after'], ['[data-flow-name="kind"] button[aria-label]'], ['[data-flow-name="colour"] label'], ['[data-flow-name="tags"] label'],
  ['[data-flow-name="terms"] input'], ['[data-flow-name="terms"] button'], ['[data-flow-type="EmbeddedLink"] button'], ['[data-flow-type="Footer"] button'],
  ['[data-part="close"]'], ['[data-part="menu"]'],
];
const dead: typeof held = [['[data-flow-name="closed"] button', '::after'], ['[data-flow-name="colour"] label:last-child']];

let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ page, close } = await openHarness());
  page.setDefaultTimeout(5_000);
});
afterAll(() => close());

const mount = (platform: string, colorScheme: string) => page.evaluate(([text, props]) => window.harness.mount(text, props), [flow, { platform, colorScheme, surface: 'sheet' }] as const);

/** What lies over an element while the mouse holds it down. */
async function overlay([selector, pseudo]: (typeof held)[number]): Promise<string> {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = (await element.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const image = await element.evaluate((it, at) => getComputedStyle(it, at).backgroundImage, pseudo);
  // Let go elsewhere, so that nothing was pressed.
  await page.mouse.move(2, 2);
  await page.mouse.up();
  return image;
}

it.each([['android', 'light'], ['android', 'dark'], ['ios', 'light'], ['ios', 'dark']] as const)('what is held down darkens or lightens by the token, what is closed does not, on %s, %s', async (platform, scheme) => {
  await mount(platform, scheme);
  const { pressed } = (scheme === 'light' ? androidLight : androidDark).surface;
  const colour = await page.evaluate((text) => { document.body.style.color = text; return getComputedStyle(document.body).color; }, pressed);
  for (const one of held) expect(await overlay(one), one[0]).toBe(`linear-gradient(${colour}, ${colour})`);
  for (const one of dead) expect(await overlay(one), one[0]).toBe('none');
});

it.each(['android', 'ios'])('a press at the very end of the box opens a list, on %s', async (platform) => {
  await mount(platform, 'light');
  const box = (await page.locator('[data-flow-name="kind"] > div').first().boundingBox())!;
  await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
  await page.locator('[role="listbox"]').waitFor();
});
