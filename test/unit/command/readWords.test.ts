import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/command/readWords.js';
import { UsageError } from '../../../src/command/usageError.js';

describe('the words behind the command', () => {
  it('are text for people, WhatsApp\'s figures and any number of warnings unless asked otherwise', () => {
    expect(readWords(['check'])).toEqual({ kind: 'check', names: [], format: 'text', validate: { limits: 'meta', allFindings: false }, maxWarnings: Infinity, quiet: false });
  });

  it('may stand in any order', () => {
    expect(readWords(['--format=sarif', 'check', 'a.json', '--all', '-', '--limits', '1msg', '-q', '--max-warnings', '0', 'b/*.json']))
      .toEqual({ kind: 'check', names: ['a.json', '-', 'b/*.json'], format: 'sarif', validate: { limits: '1msg', allFindings: true }, maxWarnings: 0, quiet: true });
  });

  it('take what follows -- as names', () => {
    expect(readWords(['check', '--', '--all'])).toMatchObject({ names: ['--all'] });
  });

  it.each([['--help'], ['-h'], ['check', '--help']])('ask for help by %s', (...words) => {
    expect(readWords(words)).toEqual({ kind: 'help' });
  });

  it.each([['--version'], ['-v']])('ask for the version by %s', (...words) => {
    expect(readWords(words)).toEqual({ kind: 'version' });
  });

  it.each<[string, string[]]>([
    ['say what to do, such as "check FILE…"', []],
    ['there is no subcommand "chekc"; there is "check"', ['chekc', 'a.json']],
    ['--format takes text, json, sarif, not "xml"', ['check', '--format', 'xml']],
    ['--limits takes meta, 1msg, not "constructor"', ['check', '--limits', 'constructor']],
    ['--max-warnings takes a whole number, not "-1"', ['check', '--max-warnings=-1']],
    ['--max-warnings takes a whole number, not ""', ['check', '--max-warnings=']],
    ['Unknown option \'--fix\'', ['check', '--fix']],
    ['Option \'--all\' does not take an argument', ['check', '--all=yes']],
  ])('are refused: %s', (message, words) => {
    expect(() => readWords(words)).toThrow(new UsageError(message));
  });
});
