import { describe, expect, it } from 'vitest';
import { complete, footer, input, messageOf, oneScreen, pressFooter, shows, start, textsOf } from '../../support/flowWith.js';

const number = (extra: object = {}) => input('n', { 'input-type': 'number', ...extra });
const sent = (typed: string, numberPayload?: 'text' | 'number') => {
  const flow = start(oneScreen([number(), input('t'), footer(complete({ n: '${form.n}', t: '${form.t}', said: '`${form.n} * 2`' }))], { terminal: true }), numberPayload ? { numberPayload } : {});
  flow.change('n', typed);
  flow.change('t', typed);
  pressFooter(flow);
  return flow.response()?.params;
};

describe('number inputs (README 2)', () => {
  it('keep the text, send the text, and read as a number in expressions', () => {
    expect(sent('007')).toMatchObject({ n: '007', t: '007', said: 14 });
    expect(sent('1,5')).toMatchObject({ n: '1,5', said: 3 });
  });

  it('send a number where the host wants one; text inputs send text all the same', () => {
    expect(sent('007', 'number')).toMatchObject({ n: 7, t: '007' });
    expect(sent('-1,5', 'number')).toMatchObject({ n: -1.5 });
    expect(sent('', 'number')).toMatchObject({ n: '', said: 0 });
  });

  it.each(['0x10', '1e5', 'Infinity', ' ', '1.2.3', '--1'])('%j is no number, and stays as typed', (typed) => {
    const flow = start(oneScreen([number(), shows('${form.n}'), footer(complete())], { terminal: true }), { numberPayload: 'number' });
    flow.change('n', typed);
    flow.blur('n');
    expect(messageOf(flow, 'n')).toBe('notNumber');
    expect(textsOf(flow)).toEqual([typed]);
  });

  it('compare two inputs with each other', () => {
    const flow = start(oneScreen([number(), input('m', { 'input-type': 'number' }), shows('`${form.n} > ${form.m}`')]));
    flow.change('n', '20');
    flow.change('m', '3');
    expect(textsOf(flow)).toEqual(['true']);
  });
});
