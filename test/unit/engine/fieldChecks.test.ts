import { describe, expect, it } from 'vitest';
import { choice, fieldOf, input, messageOf, oneScreen, start } from '../../support/flowWith.js';
import type { FieldValue } from '../../../src/engine/state.js';

const verdict = (field: object, value: FieldValue) => {
  const flow = start(oneScreen([{ name: 'a', label: 'a', ...field }]));
  flow.change('a', value);
  flow.blur('a');
  return messageOf(flow, 'a');
};

describe('checks by input type (README 36)', () => {
  it.each([
    ['email', ['a@b', 'ana.lind+x@mail.example.org', "o'neil@example.org"], ['a', 'a@', '@b', 'a b@c.org', 'a@-b.org', 'a@b..c']],
    ['phone', ['123', '+49 (0) 170-123'], ['12', '+', '123a', '1.2.3']],
    ['number', ['0', '-1', '+1', '1.5', '1,5', '.5', '12.'], ['-', '1 000', '1.5.', 'x']],
    ['passcode', ['0', '001234'], ['12 34', '1.5', '-1', 'a']],
    ['text', ['anything'], []],
    ['password', ['anything'], []],
  ])('%s', (type, good, bad) => {
    for (const value of good) expect(verdict({ type: 'TextInput', 'input-type': type }, value), value).toBeUndefined();
    for (const value of bad) expect(verdict({ type: 'TextInput', 'input-type': type }, value), value).toBeDefined();
  });

  it('count characters, not code units, up to the documented default', () => {
    expect(verdict({ type: 'TextInput', 'min-chars': 2, 'max-chars': 2 }, '😀😀')).toBeUndefined();
    expect(verdict({ type: 'TextInput', 'min-chars': 2 }, '😀')).toBe('tooShort');
    expect(verdict({ type: 'TextInput' }, 'x'.repeat(81))).toBe('tooLong');
    expect(verdict({ type: 'TextArea' }, 'x'.repeat(600))).toBeUndefined();
    expect(verdict({ type: 'TextArea', 'max-length': 3 }, 'xxxx')).toBe('tooLong');
  });
});

describe('choices', () => {
  const ids = ['x', 'y', 'z'];
  const many = (extra: Readonly<Record<string, unknown>> = {}) => choice('CheckboxGroup', 'a', ids, extra);

  it('of a multi selection stand in the order of the options, once each (README 12)', () => {
    const flow = start(oneScreen([many({ 'data-source': [...ids, 'x'].map((id) => ({ id, title: id })) })]));
    flow.change('a', ['z', 'x', 'x']);
    expect(fieldOf(flow, 'a').value).toEqual(['x', 'z']);
  });

  it('that are not offered are not taken', () => {
    const flow = start(oneScreen([many(), choice('Dropdown', 'b', ids)]));
    flow.change('a', ['x', 'nothing']);
    flow.change('b', 'nothing');
    expect([fieldOf(flow, 'a').value, fieldOf(flow, 'b').value]).toEqual([['x'], '']);
  });

  it('of a Dropdown are taken from a list of one (README 7)', () => {
    const flow = start(oneScreen([choice('Dropdown', 'a', ids)]));
    flow.change('a', ['y']);
    expect(fieldOf(flow, 'a').value).toBe('y');
  });

  it('are counted between their limits (README 35)', () => {
    const limits = { 'min-selected-items': 2, 'max-selected-items': 2 };
    expect(verdict(many(limits), ['x'])).toBe('tooFewSelected');
    expect(verdict(many(limits), ['x', 'y'])).toBeUndefined();
    expect(verdict(many(limits), ids)).toBe('tooManySelected');
    expect(verdict(many(limits), [])).toBeUndefined();
  });
});

describe('files', () => {
  const file = (name: string, size = 1, type = 'application/pdf') => ({ id: name, name, type, size });
  const picker = (extra: object = {}) => ({ type: 'DocumentPicker', 'max-file-size-kb': 1, 'max-uploaded-documents': 2, ...extra });

  it('are judged by number, size and type', () => {
    expect(verdict(picker(), [file('a'), file('b')])).toBeUndefined();
    expect(verdict(picker(), [file('a'), file('b'), file('c')])).toBe('tooManyFiles');
    expect(verdict(picker({ 'min-uploaded-documents': 2 }), [file('a')])).toBe('tooFewFiles');
    expect(verdict(picker(), [file('a', 1_025)])).toBe('fileTooLarge');
    expect(verdict(picker({ 'allowed-mime-types': ['image/png'] }), [file('a')])).toBe('fileType');
  });

  it('that are none are not taken', () => {
    const flow = start(oneScreen([{ ...picker(), name: 'a', label: 'a' }, input('b')]));
    flow.change('a', [{ name: 'no id' }] as never);
    flow.change('a', 'text');
    expect(fieldOf(flow, 'a').value).toEqual([]);
  });
});
