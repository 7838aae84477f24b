import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themingPage } from '../../support/themingPage/themingPage.js';

// The names are public: whoever changes this page changes what hosts rely on.
it('lists what a host may override; if not, run `node test/support/writeTheming.mjs`', () => {
  expect(readFileSync('docs/theming.md', 'utf8').replaceAll('\r\n', '\n')).toBe(themingPage());
});
