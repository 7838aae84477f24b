import { expect, test } from 'vitest';
import { limitsProfiles } from '../../../src/spec/limits.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import type { ValidateOptions } from '../../../src/validate/validateOptions.js';

const letters = 'ABCDEFGHIJ';
const navigate = (name: string) => ({ name: 'navigate', next: { type: 'screen', name }, payload: {} });
const flow = (screens: number, texts: number) => ({
  version: '7.3',
  screens: Array.from({ length: screens }, (_, index) => {
    const isLast = index === screens - 1;
    const action = isLast ? { name: 'complete', payload: {} } : navigate(`S_${letters[index + 1]}`);
    const children = [...Array.from({ length: texts }, () => ({ type: 'TextBody', text: 'Text' })), { type: 'Footer', label: 'On', 'on-click-action': action }];
    return { id: `S_${letters[index]}`, title: 'Screen', ...(isLast && { terminal: true }), layout: { type: 'SingleColumnLayout', children } };
  }),
});
const found = (source: unknown, limits?: ValidateOptions['limits']): readonly string[] => validateFlow(source, limits ? { limits } : {}).map(({ rule, severity }) => `${severity} ${rule}`);

test('without a provider its figures count for nothing', () => {
  expect(found(flow(9, 30))).toEqual([]);
  expect(found(flow(9, 30), 'meta')).toEqual([]);
});

test('a provider is asked for by name', () => {
  expect(found(flow(limitsProfiles['1msg'].screens, limitsProfiles['1msg'].componentsPerScreen - 1), '1msg')).toEqual([]);
  expect(found(flow(9, 1), '1msg')).toEqual(['warning provider-screens']);
  expect(found(flow(1, 30), '1msg')).toEqual(['warning provider-components']);
});

test('figures can be given', () => {
  expect(found(flow(3, 2), { name: 'Ours', screens: 2, componentsPerScreen: 3 })).toEqual(['warning provider-screens']);
  expect(validateFlow(flow(3, 2), { limits: { name: 'Ours', screens: 2 } })[0]?.message).toContain('Ours');
});

test('a name that is no provider is a mistake of the caller', () => {
  expect(() => found(flow(1, 1), 'constructor' as 'meta')).toThrow(/no limits called "constructor".*meta, 1msg/);
});
