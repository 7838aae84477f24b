import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contractAttributes, contractParts } from '../../support/domContract.js';

it('is written down as it is tested', () => {
  const rows = [...readFileSync('docs/dom-contract.md', 'utf8').matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, name, text]) => [name, text]);
  expect(rows).toEqual([...Object.entries(contractAttributes), ...Object.entries(contractParts)]);
});
