import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages } from '../../../src/strings/languages.js';
import { languagesPage } from '../../support/languagesPage.js';

it('the page of languages is up to date; if not, run `npm run docs:languages`', () => {
  expect(readFileSync('docs/languages.md', 'utf8').replaceAll('\r\n', '\n')).toBe(languagesPage());
});

it('the README names every language', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(languages.filter((language) => !readme.includes(`\`${language}\``))).toEqual([]);
});
