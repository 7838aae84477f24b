import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../support/dist.js';
import { openSites } from '../support/dom/openSites.js';
import { root } from '../support/sourceImports.js';

it('runs the example of a plain page with one script tag', { timeout: 60_000 }, async () => {
  const sites = await openSites({ folders: { '/node_modules/whatsapp-flow-preview/dist/': dist, '/': join(root, 'examples/plain-html') }, pages: {} });
  try {
    const { page, origin } = sites;
    await page.goto(`${origin}/`);
    await page.getByRole('textbox', { name: /First name/ }).fill('Ana');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => page.locator('output').textContent()).toContain('"first":"Ana"');
  } finally {
    await sites.close();
  }
});
