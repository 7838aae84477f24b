import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/command/runCommand.js';
import { parseFlow } from '../../../src/document/parseFlow.js';
import type { ExportedReview } from '../../../src/review/export/exportedReview.js';
import { createReviewEvent } from '../../../src/review/record/createReviewEvent.js';
import { fakeTerminal } from '../../support/fakeTerminal.js';
import { oneScreen, shows } from '../../support/flowWith.js';
import { folderWith, removeFolder } from '../../support/temporaryFolder.js';

const [flow, old] = [JSON.stringify(oneScreen([shows('Hello')])), JSON.stringify(oneScreen([shows('Hi')]))];
const event = createReviewEvent({ type: 'decision', verdict: 'approved' }, { document: parseFlow(flow).document!, events: [], actor: { id: 'ada' }, at: '2026-01-05T09:00:00Z' });
let folder: string;
beforeAll(() => {
  folder = folderWith({
    'flow.json': flow, 'old.json': old, 'events.json': `\uFEFF${JSON.stringify([event])}`, 'forged.json': JSON.stringify([{ ...event, text: 'No!' }]),
    'half.json': `${flow.slice(0, -2)}\n`, 'none.json': '{"version":\n 7}', 'typo.json': '[\n{"a":1},\n]', 'object.json': '{}', 'deep/flow.json': flow,
  });
});
afterAll(() => removeFolder(folder));

const run = async (words: readonly string[], options: Parameters<typeof fakeTerminal>[0] = {}) => {
  const terminal = fakeTerminal({ folder, ...options });
  const code = await runCommand(['export', ...words], terminal, '1.2.3');
  return { code, printed: terminal.printed(), complained: terminal.complained() };
};
const dataOf = (html: string) => JSON.parse(/id="flow-review">(.*?)<\/script>/s.exec(html)![1]!) as ExportedReview;

describe('export', () => {
  it('writes a page where it is told to, and says so', async () => {
    expect(await run(['flow.json', '-o', 'page.html', '--against', 'old.json', '--events', 'events.json', '--title', 'Ticket', '--date', '2026-01-31', '--platform', 'ios', '--scheme', 'dark', '--locale', 'de']))
      .toEqual({ code: 0, printed: expect.stringMatching(/^page\.html written, \d+ kB\.\n$/) as string, complained: '' });
    const html = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="de" dir="ltr">[^]*<title>Ticket<\/title>/);
    expect(dataOf(html)).toMatchObject({ flow, before: old, events: [event], title: 'Ticket', at: '2026-01-31', platform: 'ios', colorScheme: 'dark' });
  });

  it('writes to standard output, the page and nothing else', async () => {
    const { code, printed } = await run(['-o', '-'], { input: flow });
    expect(code).toBe(0);
    expect(printed).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(await run(['-', '-o', '-'], { input: flow })).toMatchObject({ printed });
  });

  it.each<[number, string[], string]>([
    [2, ['missing.json'], 'whatsapp-flow-preview: missing.json does not exist.\n'],
    [2, ['deep'], 'whatsapp-flow-preview: deep is a folder; name files, or a pattern such as "flows/**/*.json".\n'],
    [1, ['half.json'], 'half.json:2:1 error json-syntax '],
    [1, ['none.json'], 'none.json:1:1 error no-screens '],
    [1, ['flow.json', '--against', 'none.json'], 'whatsapp-flow-preview: none.json is no Flow that can be shown.\n'],
    [2, ['flow.json', '--events', 'missing.json'], 'whatsapp-flow-preview: missing.json does not exist.\n'],
    [1, ['flow.json', '--events', 'typo.json'], 'whatsapp-flow-preview: typo.json:3:1 is no list of events: Not valid JSON: '],
    [1, ['flow.json', '--events', 'object.json'], 'whatsapp-flow-preview: object.json:1:1 is no list of events: it has to be a JSON array.\n'],
  ])('ends with %i for %j, says where, and writes nothing', async (code, words, said) => {
    const done = await run([...words, '-o', 'nothing.html']);
    expect(done).toMatchObject({ code, printed: '' });
    expect(done.complained).toContain(said);
    expect(existsSync(join(folder, 'nothing.html'))).toBe(false);
  });

  it('writes a record that does not hold, which the page shows, and says so', async () => {
    expect(await run(['flow.json', '--events', 'forged.json', '-o', 'forged.html'])).toMatchObject({ code: 1, complained: 'whatsapp-flow-preview: the record of the review does not hold (1 entry); the page says where.\n' });
    expect(existsSync(join(folder, 'forged.html'))).toBe(true);
  });

  it('never writes over what it reads, nor into nowhere', async () => {
    expect(await run(['flow.json', '-o', './flow.json'])).toMatchObject({ code: 2, complained: expect.stringContaining('"./flow.json" would be written over what it is made of') as string });
    expect(await run(['flow.json', '-o', 'no/where.html'])).toEqual({ code: 2, printed: '', complained: 'whatsapp-flow-preview: no/where.html lies in a folder that does not exist.\n' });
    expect(await run(['flow.json', '-o', 'deep'])).toMatchObject({ code: 2, complained: 'whatsapp-flow-preview: deep is a folder.\n' });
    expect(readFileSync(join(folder, 'flow.json'), 'utf8')).toBe(flow);
  });

  it('does not wait at a keyboard', async () => {
    expect(await run(['-o', 'page.html'], { isKeyboard: true })).toMatchObject({ code: 2, complained: expect.stringContaining('name a file') as string });
  });
});
