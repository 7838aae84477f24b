import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../src/diagnostics/diagnostic.js';
import { caps } from '../../../src/spec/limits.js';
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
  expect(validateFlow(flow, { allFindings: true }).every(({ range }) => range === undefined)).toBe(true);
  expect(validateFlow(JSON.stringify(flow), { allFindings: true }).every(({ range }) => range !== undefined)).toBe(true);
});

describe('the cap on findings', () => {
  const of = (count: number, child: object, screen: object = {}) =>
    ({ version: '7.3', screens: [{ id: 'A', title: 'A', ...screen, layout: { type: 'SingleColumnLayout', children: Array.from({ length: count }, () => child) } }] });
  const counted = (source: unknown) => {
    const [notice, ...rest] = validateFlow(source);
    const count = (severity: Severity): number => rest.filter((finding) => finding.severity === severity).length;
    return { notice, errors: count('error'), warnings: count('warning'), infos: count('info') };
  };

  test('holds, and what is left out is said first', () => {
    const { notice, ...counts } = counted(of(10_000, { type: 'TextBdy', text: '${data.x}' }));
    expect(counts).toEqual({ errors: caps.diagnostics, warnings: 0, infos: 0 });
    expect(notice).toMatchObject({ rule: 'findings-cut', severity: 'info', pointer: '', params: { error: 1 } });
  });

  test('cuts no error in favour of a warning or of advice, wherever it stands', () => {
    const warned = of(300, { type: 'TextBody', text: 'Hello ${data.you}', nonsense: 1 });
    const { notice, ...counts } = counted({ ...warned, screens: [...warned.screens, { id: 'B' }] });
    expect(notice?.params.error).toBeGreaterThan(0);
    expect(counts).toEqual({ errors: caps.diagnostics, warnings: 0, infos: 0 });

    const mostlyWarned = of(300, { type: 'TextBody', text: 'Hello ${data.you}' });
    const last = validateFlow({ ...mostlyWarned, screens: [...mostlyWarned.screens, { id: 'B', title: 'B' }] });
    expect(last.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['property-missing']);
    expect(last[0]?.params).toMatchObject({ error: 0, warning: 201 });
  });

  test('leaves a list alone that is just full', () => {
    const full = validateFlow(of(caps.diagnostics, { type: 'TextBdy' }));
    expect(full.filter(({ severity }) => severity === 'error')).toHaveLength(caps.diagnostics);
    expect(full.map(({ rule }) => rule)).not.toContain('findings-cut');
  });
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
