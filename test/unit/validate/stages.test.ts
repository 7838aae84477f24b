import { describe, expect, test } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { validateReading } from '../../../src/validate/validateReading.js';
import type { ValidateOptions } from '../../../src/validate/validateOptions.js';

const footer = { type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete', payload: {} } };
const unknownData = { type: 'TextBody', text: '${data.missing}' };
const blank = { type: 'TextBody', text: ' ' };
const uninterpolated = { type: 'TextBody', text: 'Hi ${data.you}' };
const flow = (children: readonly object[], version: unknown = '7.3') => ({
  ...(version !== undefined && { version }), screens: [{ id: 'START', title: 'Start', terminal: true, layout: { type: 'SingleColumnLayout', children: [...children, footer] } }],
});
const rulesOf = (source: unknown, options?: ValidateOptions): readonly string[] => validateFlow(source, options).map(({ rule }) => rule);
const marked = (source: unknown): readonly string[] => validateFlow(source, { allFindings: true }).filter(({ afterSchema }) => afterSchema).map(({ rule }) => rule);

describe('what WhatsApp says, in its order', () => {
  test('text that is no JSON has the findings of reading only', () => {
    const text = JSON.stringify(flow([unknownData])).slice(0, -1);
    expect(rulesOf(text)).toEqual(['json-syntax']);
    expect(rulesOf(text, { allFindings: true })).toEqual(['reference-unknown-data', 'json-syntax']);
    expect(marked(text)).toEqual(['reference-unknown-data']);
  });

  test.each([[null, 'version-malformed'], ['7', 'version-malformed'], ['2.2', 'version-unknown']])('a version %o ends the judgement', (version, rule) => {
    expect(rulesOf(flow([blank], version))).toEqual([rule]);
    expect(rulesOf(flow([blank], version), { allFindings: true })).toEqual([rule, 'text-blank']);
    expect(marked(flow([blank], version))).toEqual(['text-blank']);
  });

  test('a missing version ends it too', () => {
    expect(rulesOf({ screens: flow([blank]).screens })).toEqual(['version-missing']);
  });

  test.each(['5.0', '7.9'])('version %s, frozen or newer, does not end it', (version) => {
    expect(rulesOf(flow([blank], version))).toContain('text-blank');
  });

  test('meaning is judged where the form holds', () => {
    expect(rulesOf(flow([unknownData]))).toEqual(['reference-unknown-data']);
    expect(rulesOf(flow([unknownData, blank]))).toEqual(['text-blank']);
    expect(rulesOf(flow([unknownData, blank]), { allFindings: true })).toEqual(['reference-unknown-data', 'text-blank']);
    expect(marked(flow([unknownData, blank]))).toEqual(['reference-unknown-data']);
  });

  test('advice is given in any case', () => {
    expect(rulesOf(flow([uninterpolated, blank]))).toEqual(['text-not-interpolated', 'text-blank']);
  });

  test('a screen that is none counts as a fault of form', () => {
    const { version, screens } = flow([unknownData]);
    expect(rulesOf({ version, screens: [...screens, 5] })).toEqual(['screen-not-an-object']);
  });
});

test('a source that was read already gets the same verdict', () => {
  const sources = [flow([unknownData, blank]), { ...flow([unknownData]), screens: [...flow([unknownData]).screens, 5] }, JSON.stringify(flow([unknownData])).slice(0, -1), 'no', flow([], '2.2')];
  for (const source of sources) {
    for (const options of [{}, { allFindings: true }]) expect(validateReading(parseFlow(source), options)).toEqual(validateFlow(source, options));
  }
});
