import { expect, test } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { caps } from '../../../src/spec/limits.js';
import { validateDocument } from '../../../src/validate/validateDocument.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';

const flow = { version: '9.0', screens: [{ id: 'B', layout: { children: [{ type: 'Nope' }] } }, { title: 'x' }, { id: 'B', title: '${data.x}' }] };
const expected = ['version-newer', 'screen-title-missing', 'component-unknown', 'screen-id-missing', 'screen-id-duplicate', 'reference-unknown-data'];
const watched = new Set([...expected, 'duplicate-key', 'json-syntax', 'not-an-object', 'components-too-many']);
/** Other rules have something to say about these documents too; they have tests of their own. */
const rulesOf = (source: unknown): readonly string[] =>
  validateFlow(source, { allFindings: true }).map(({ rule }) => rule).filter((rule) => watched.has(rule));

test('findings are sorted by place, in text and in values', () => {
  expect(rulesOf(JSON.stringify(flow))).toEqual(expected);
  expect(rulesOf(flow)).toEqual(expected);
});

test('findings of reading and of judging come together', () => {
  const text = JSON.stringify(flow).replace('"version"', '"version":"7.3","version"').replace(/\]\}$/, '],}');
  expect(rulesOf(text)).toEqual(['duplicate-key', ...expected, 'json-syntax']);
});

test('a document that can not be drawn has the findings of reading', () => {
  expect(rulesOf('[]')).toEqual(['not-an-object']);
});

test('only text gives places', () => {
  expect(validateDocument(parseFlow(flow).document!).every(({ range }) => range === undefined)).toBe(true);
  expect(validateDocument(parseFlow(JSON.stringify(flow)).document!).every(({ range }) => range !== undefined)).toBe(true);
});

test('findings stop at the cap', () => {
  const children = Array.from({ length: 10_000 }, () => ({ type: 'TextBdy', text: '${data.x}' }));
  const many = { version: '7.3', screens: [{ id: 'A', title: 'A', layout: { children } }] };
  expect(validateFlow(many)).toHaveLength(caps.diagnostics);
});

test('ten thousand components are judged in reasonable time', () => {
  const children = Array.from({ length: 1_000 }, (_, index) => ({ type: 'TextBody', text: `\`'No ' \${data.x} ' ${index}'\`` }));
  const screens = Array.from({ length: 10 }, (_, index) => ({
    id: `S${'_'.repeat(index)}`, title: 'S', data: { x: { type: 'string', __example__: 'x' } }, layout: { children },
  }));
  const start = performance.now();
  expect(new Set(rulesOf(JSON.stringify({ version: '7.3', screens })))).toEqual(new Set(['components-too-many']));
  expect(performance.now() - start).toBeLessThan(5_000);
});
