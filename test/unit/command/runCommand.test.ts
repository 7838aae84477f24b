import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpText } from '../../../src/command/helpText.js';
import { runCommand } from '../../../src/command/runCommand.js';
import { fakeTerminal } from '../../support/fakeTerminal.js';
import { ruleFixture } from '../../support/ruleFixture.js';
import { folderWith, removeFolder } from '../../support/temporaryFolder.js';

const { good, bad } = ruleFixture('screen-id-duplicate');
const warned = ruleFixture('branch-constant').bad;
let folder: string;
beforeAll(() => {
  folder = folderWith({
    'good.json': good, 'bad.json': bad, 'warned.json': warned, 'flows/good.json': `\uFEFF${good}`, 'flows/deep/bad.json': bad,
    'latin.json': new Uint8Array([0x7B, 0xE9, 0x7D]), 'provider.json': ruleFixture('provider-screens').bad,
    'many.json': good.replace('"version"', `${'"version":"7.3",'.repeat(200)}"version"`),
  });
});
afterAll(() => removeFolder(folder));

const run = async (words: readonly string[], options: Parameters<typeof fakeTerminal>[0] = {}) => {
  const terminal = fakeTerminal({ folder, ...options });
  const code = await runCommand(words, terminal, '1.2.3');
  return { code, printed: terminal.printed(), complained: terminal.complained() };
};

describe('the command', () => {
  it.each<[number, string[]]>([
    [0, ['check', 'good.json']],
    [0, ['check', 'warned.json']],
    [0, ['check', 'warned.json', '--max-warnings', '1']],
    [1, ['check', 'warned.json', '--max-warnings', '0']],
    [1, ['check', 'warned.json', '--max-warnings', '0', '--quiet']],
    [1, ['check', 'good.json', 'bad.json']],
    [0, ['check', 'provider.json', '--max-warnings', '0']],
    [1, ['check', 'provider.json', '--max-warnings', '0', '--limits', '1msg']],
    [2, ['check', 'none.json']],
    [2, ['check', 'bad.json', 'none.json']],
    [2, ['check', 'flows']],
    [2, ['check', '*.yaml']],
    [2, ['check', 'latin.json']],
    [2, ['chek']],
    [0, ['--help']],
    [0, ['--version']],
  ])('ends with %i after %j', async (code, words) => {
    expect((await run(words)).code).toBe(code);
  });

  it('goes on after a file that can\'t be read, and says why', async () => {
    const { printed, complained } = await run(['check', 'none.json', 'flows', 'latin.json', '*.yaml', 'bad.json']);
    expect(printed).toMatch(/^bad\.json:\d+:\d+ error screen-id-duplicate .*\n1 file checked, 4 not read: 1 error, 0 warnings, 0 infos\.\n$/);
    expect(complained.trimEnd().split('\n')).toEqual([
      'whatsapp-flow-preview: none.json does not exist.',
      'whatsapp-flow-preview: flows is a folder; name files, or a pattern such as "flows/**/*.json".',
      'whatsapp-flow-preview: latin.json is not text in UTF-8.',
      'whatsapp-flow-preview: *.yaml fits no file.',
    ]);
  });

  it('judges a file once, however often it is named', async () => {
    expect((await run(['check', 'bad.json', './bad.json', 'b*.json'])).printed).toContain('1 file checked');
  });

  it('finds files by patterns', async () => {
    const { printed } = await run(['check', 'flows/**/*.json']);
    expect(printed).toMatch(/^flows\/deep\/bad\.json:/);
    expect(printed).toContain('2 files checked');
  });

  it.each([[['check']], [['check', '-']], [['check', '-', '-']]])('reads standard input: %j', async (words) => {
    const { code, printed } = await run(words, { input: bad });
    expect(code).toBe(1);
    expect(printed).toMatch(/^stdin:\d+:\d+ error .*\n1 file checked/);
  });

  it('does not wait at a keyboard unless asked to', async () => {
    expect(await run(['check'], { isKeyboard: true })).toEqual({ code: 2, printed: '', complained: 'whatsapp-flow-preview: name a file, or hand the Flow to standard input. Try --help.\n' });
    expect((await run(['check', '-'], { isKeyboard: true, input: good })).code).toBe(0);
  });

  it('hides what WhatsApp would not come to, unless all is asked for', async () => {
    const input = '{"version":"7.3","color":1,"screens":[{"id":"SUCCESS","title":"A","layout":{"type":"SingleColumnLayout","children":[]}}]}';
    expect((await run(['check'], { input })).printed).not.toContain('screen-id-reserved');
    expect((await run(['check', '--all'], { input })).printed).toContain('screen-id-reserved');
  });

  it('says when findings were left out, and counts the warnings among them', async () => {
    expect(await run(['check', 'many.json', '--max-warnings', '200'])).toMatchObject({ code: 0, complained: '', printed: expect.stringContaining(' info findings-cut ') as string });
    expect(await run(['check', 'many.json', '--max-warnings', '199'])).toMatchObject({ code: 1, complained: 'whatsapp-flow-preview: 200 warnings, where --max-warnings allows 199.\n' });
    expect((await run(['check', 'many.json', '--quiet'])).printed).toContain(' findings-cut ');
  });

  it('prints nothing but the format asked for', async () => {
    const json = await run(['check', 'bad.json', 'none.json', '--format', 'json']);
    expect(JSON.parse(json.printed)).toMatchObject({ summary: { files: 1, unreadable: 1 } });
    const sarif = await run(['check', 'bad.json', '--format', 'sarif']);
    expect(JSON.parse(sarif.printed)).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { version: '1.2.3' } } }] });
  });

  it('explains itself', async () => {
    expect((await run(['--help'])).printed).toBe(helpText);
    expect((await run(['check', '-v'])).printed).toBe('1.2.3\n');
    expect(await run(['publish', 'a.json'])).toMatchObject({ code: 2, printed: '', complained: expect.stringContaining('there is no subcommand "publish"') as string });
  });
});
