import { expect, test } from 'vitest';
import { metaPath, toMetaValidationErrors } from '../../../src/validate/toMetaValidationErrors.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';

const footer = { type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete', payload: {} } };
const flow = (...children: readonly object[]) => ({
  version: '7.3', screens: [{ id: 'START', title: 'Start', terminal: true, layout: { type: 'SingleColumnLayout', children: [...children, footer] } }],
});
const textOf = (value: unknown): string => JSON.stringify(value, null, 2);

test('a path has its steps joined by dots, numbers in brackets, and no slash in front', () => {
  expect(metaPath('')).toBe('');
  expect(metaPath('/version')).toBe('version');
  expect(metaPath('/screens/0/layout/children/12/on-click-action/payload/a~1b')).toBe('screens[0].layout.children[12].on-click-action.payload.a/b');
  expect(metaPath('/screens/0/data/01')).toBe('screens[0].data.01');
});

test('an error has its code, its type, its places and the lines of the first one', () => {
  const text = textOf(flow({ type: 'TextBody', text: '' }));
  expect(toMetaValidationErrors(validateFlow(text))).toEqual([{
    error: 'PATTERN_MISMATCH', error_type: 'FLOW_JSON_ERROR', message: '"text" must not be blank.',
    line_start: 13, line_end: 13, column_start: 21, column_end: 23,
    pointers: [{ line_start: 13, line_end: 13, column_start: 21, column_end: 23, path: 'screens[0].layout.children[0].text' }],
  }]);
});

test('errors that say the same are one with several places', () => {
  const [error, ...others] = toMetaValidationErrors(validateFlow(textOf(flow({ type: 'TextBody', text: '' }, { type: 'TextHeading', text: ' ' }))));
  expect(others).toEqual([]);
  expect(error?.pointers.map(({ path }) => path)).toEqual(['screens[0].layout.children[0].text', 'screens[0].layout.children[1].text']);
  expect(error?.line_start).toBe(error?.pointers[0]?.line_start);
});

test('an unknown key is marked at the key', () => {
  const [error] = toMetaValidationErrors(validateFlow(textOf(flow({ type: 'TextBody', text: 'Hi', colour: 'red' }))));
  expect(error).toMatchObject({ error: 'INVALID_PROPERTY_KEY', column_start: 13, column_end: 21 });
});

test('without text there is no place: zeros and an empty path', () => {
  const [error] = toMetaValidationErrors(validateFlow(flow({ type: 'TextBody', text: '' })));
  expect(error).toMatchObject({ line_start: 0, line_end: 0, column_start: 0, column_end: 0, pointers: [{ path: '' }] });
});

test('advice, and what WhatsApp would not come to, is left out', () => {
  const source = flow({ type: 'TextBody', text: 'Hi ${data.x}' }, { type: 'TextBody', text: '' }, { type: 'TextBody', text: '${data.x}' });
  const findings = validateFlow(source, { allFindings: true });
  expect(findings.map(({ rule }) => rule)).toContain('text-not-interpolated');
  expect(findings.filter(({ afterSchema }) => afterSchema).map(({ rule }) => rule)).toContain('reference-unknown-data');
  expect(toMetaValidationErrors(findings).map(({ error }) => error)).toEqual(['PATTERN_MISMATCH']);
});
