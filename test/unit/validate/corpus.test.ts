import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeFlow } from '../../../src/document/describeFlow.js';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';

const folder = process.env.FLOW_CORPUS ?? fileURLToPath(new URL('../../../../shared/flows/corpus', import.meta.url));
const isThere = existsSync(folder);
if (!isThere) console.warn(`\n!!! No corpus of real Flows at ${folder}: the tests over it are SKIPPED. Set FLOW_CORPUS to its folder.\n`);

const files = isThere ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')) : [];

test.skipIf(!isThere)('there are real documents', () => {
  expect(files.length).toBeGreaterThan(200);
});

test.each(files)('%s is read and judged', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const { document, diagnostics } = parseFlow(text);
  expect(diagnostics.filter(({ rule }) => rule === 'json-syntax')).toEqual([]);
  expect(document?.screens.length).toBeGreaterThan(0);
  expect(document && describeFlow(document).entryScreens.length).toBeGreaterThan(0);
  for (const { range, message } of validateFlow(text)) {
    expect(range).toBeDefined();
    expect(message).not.toMatch(/\{\w+\}(?!`)|undefined/);
  }
});
