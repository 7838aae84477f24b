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

  it('may ask for a page', () => {
    expect(readWords(['export', 'a.json', '-o', '-', '--against', 'b.json', '--events', 'e.json', '--title', 'T', '--date', '2026-01-31', '--platform', 'ios', '--scheme', 'dark', '--locale', 'pt_BR'])).toEqual({
      kind: 'export', name: 'a.json', output: '-', against: 'b.json', events: 'e.json', options: { title: 'T', at: '2026-01-31', platform: 'ios', colorScheme: 'dark', locale: 'pt_BR' },
    });
    expect(readWords(['export', '-o', 'a.html'])).toEqual({ kind: 'export', name: '-', output: 'a.html', against: undefined, events: undefined, options: {} });
  });

  it.each([['--help'], ['-h'], ['check', '--help']])('ask for help by %s', (...words) => {
    expect(readWords(words)).toEqual({ kind: 'help' });
  });

  it.each([['--version'], ['-v']])('ask for the version by %s', (...words) => {
    expect(readWords(words)).toEqual({ kind: 'version' });
  });

  it.each<[string, string[]]>([
    ['say what to do, such as "check FILE…"', []],
    ['there is no subcommand "chekc"; there are "check" and "export"', ['chekc', 'a.json']],
    ['"check" takes no --platform', ['check', '--platform', 'ios']],
    ['"export" takes no --quiet', ['export', '-q', 'a.json', '-o', 'a.html']],
    ['"export" takes one Flow, not 2', ['export', 'a.json', 'b.json', '-o', 'a.html']],
    ['say where the page goes, such as "-o preview.html", or "-o -" for standard output', ['export', 'a.json']],
    ['standard input can hold one of the files alone', ['export', '-', '--events', '-', '-o', 'a.html']],
    ['--platform takes android, ios, not "windows"', ['export', 'a.json', '-o', 'a.html', '--platform', 'windows']],
    ['--scheme takes auto, light, dark, not ""', ['export', 'a.json', '-o', 'a.html', '--scheme=']],
    ['--locale takes a language such as en or pt-BR, not "x"', ['export', 'a.json', '-o', 'a.html', '--locale', 'x']],
    ['--date takes a date such as 2026-01-31 or 2026-01-31T09:00:00Z, not "soon"', ['export', 'a.json', '-o', 'a.html', '--date', 'soon']],
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
