import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageRuns, type MessageRun } from '../../../src/chat/messageRuns.js';

const words = (runs: readonly MessageRun[]): string => runs.map((run) => (typeof run === 'string' ? run : words(run.runs))).join('');
const marks = { bold: '*', italic: '_', strike: '~', mono: '```' } as const;
const written = (runs: readonly MessageRun[]): string => runs.map((run) => (typeof run === 'string' ? run : `${marks[run.kind]}${written(run.runs)}${marks[run.kind]}`)).join('');
const bold = (...runs: MessageRun[]): MessageRun => ({ kind: 'bold', runs });
const italic = (...runs: MessageRun[]): MessageRun => ({ kind: 'italic', runs });

describe('the marks in a message', () => {
  it.each<[string, readonly MessageRun[]]>([
    ['Your *order* is here', ['Your ', bold('order'), ' is here']],
    ['*Two words*, then _one_.', [bold('Two words'), ', then ', italic('one'), '.']],
    ['*_both_*', [bold(italic('both'))]],
    ['*bold with _slant_ inside*', [bold('bold with ', italic('slant'), ' inside')]],
    ['~8,00~ *6,00*', [{ kind: 'strike', runs: ['8,00'] }, ' ', bold('6,00')]],
    ['```a *b*\nc```', [{ kind: 'mono', runs: ['a *b*\nc'] }]],
    ['*one _two*three_', ['*one ', italic('two*three')]],
    ['(*late*)', ['(', bold('late'), ')']],
    ['*שלום* لكم', [bold('שלום'), ' لكم']],
  ])('reads %j', (text, runs) => {
    expect(messageRuns(text)).toEqual(runs);
  });

  it.each(['2*3*4', 'snake_case_name', 'a * b * c', '*open', 'close*', '*over\nlines*', '**', '***', '* *', '```', '``````', 'https://a.example/x_y_z', ''])('leaves %j as it is', (text) => {
    expect(messageRuns(text)).toEqual(text ? [text] : []);
  });

  it('takes back a mark inside others that has no twin', () => {
    expect(messageRuns('*all of _this*')).toEqual([bold('all of _this')]);
  });

  it('loses no word of any text', () => {
    const text = fc.array(fc.constantFrom('*', '_', '~', '```', ' ', '\n', 'a', 'é', '1', '.', '😀'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (any) => {
      const runs = messageRuns(any);
      expect(written(runs)).toBe(any);
      expect(words(runs).length).toBeLessThanOrEqual(any.length);
    }), { numRuns: 2000 });
  });

  it('reads a long text of nothing but marks', () => {
    const text = '*_~'.repeat(50_000);
    expect(written(messageRuns(text))).toBe(text);
  });
});
