import { describe, expect, it } from 'vitest';
import { nextOption } from '../../../src/components/Dropdown/nextOption.js';
import { namedState } from '../../../src/components/_parts/fieldNode.js';
import { isOpen, toggled } from '../../../src/components/_parts/toggled.js';
import type { ResolvedItem } from '../../../src/spec/types.js';

const item = (id: string, enabled = true): ResolvedItem => ({ id, title: id, enabled });
const items = [item('apple'), item('banana'), item('avocado'), item('cherry', false)];

describe('toggled', () => {
  it('keeps the order of the data source', () => expect(toggled(items, ['avocado'], 'apple', true)).toEqual(['apple', 'avocado']));
  it('takes back', () => expect(toggled(items, ['apple', 'avocado'], 'apple', false)).toEqual(['avocado']));
});

describe('isOpen', () => {
  it('closes the rest once the maximum is reached, and leaves what is chosen open', () => {
    expect(items.map((one) => isOpen(one, ['apple'], 1))).toEqual([true, false, false, false]);
    expect(items.map((one) => isOpen(one, ['apple'], 2))).toEqual([true, true, true, false]);
    expect(items.map((one) => isOpen(one, [], undefined))).toEqual([true, true, true, false]);
  });
});

describe('nextOption', () => {
  it.each([['ArrowDown', 0, 1], ['ArrowDown', 3, 3], ['ArrowUp', 0, 0], ['Home', 2, 0], ['End', 0, 3], ['a', 0, 2], ['A', 2, 0], ['b', 1, 1]])(
    '%s at %i leads to %i', (key, from, to) => expect(nextOption(key, from, items)).toBe(to));
  it.each(['Enter', ' ', 'Tab', 'x', 'Shift'])('%j leads nowhere', (key) => expect(nextOption(key, 0, items)).toBeUndefined());
});

it('names the first state that holds', () => {
  const all = { enabled: true, invalid: true, focused: true, filled: true };
  expect(namedState({ ...all, enabled: false })).toBe('disabled');
  expect(namedState(all)).toBe('invalid');
  expect(namedState({ ...all, invalid: false })).toBe('focused');
  expect(namedState({ ...all, invalid: false, focused: false })).toBe('filled');
  expect(namedState({ enabled: true, invalid: false, focused: false, filled: false })).toBe('idle');
});
