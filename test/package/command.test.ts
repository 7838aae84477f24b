import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built, dist, reach } from '../support/dist.js';
import { ruleFixture } from '../support/ruleFixture.js';
import { root } from '../support/sourceImports.js';
import { folderWith, removeFolder } from '../support/temporaryFolder.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string; readonly bin: { readonly [name: string]: string }; readonly dependencies: object };
const file = join(dist, 'command.js');
const { good, bad } = ruleFixture('screen-id-duplicate');

describe('the built command', () => {
  let folder: string;
  beforeAll(() => {
    folder = folderWith({ 'good.json': good, 'flows/bad.json': bad, 'flows/deep/good.json': good });
  });
  afterAll(() => removeFolder(folder));

  /** A bare Node in an empty surrounding: no browser, no loader, no code from strings. */
  const run = (words: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', file, ...words], { cwd: folder, encoding: 'utf8', input, maxBuffer: 1e8 });
    return { status, stdout, stderr };
  };

  it('is what package.json names, and can be started by its name', () => {
    expect(manifest.bin).toEqual({ 'whatsapp-flow-preview': './dist/command.js' });
    expect(built('command.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
    if (process.platform === 'win32') return;
    accessSync(file, constants.X_OK);
    expect(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout).toBe(`${manifest.version}\n`);
  });

  it('needs Node and what is installed with the package, and no React', () => {
    const installed = ['node:', ...Object.keys(manifest.dependencies)];
    const others = reach('command.js', 'all').packages.filter((name) => !installed.some((one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`)));
    expect(others).toEqual([]);
  });

  it.each<[number, readonly string[], string]>([
    [0, ['check', 'good.json'], ''],
    [1, ['check', 'good.json', 'flows/bad.json'], ''],
    [1, ['check', '**/*.json'], ''],
    [0, ['check', '*.json'], ''],
    [1, ['check'], bad],
    [0, ['check', '-'], good],
    [2, ['check', 'none.json', 'good.json'], ''],
    [2, ['check', '--fix', 'good.json'], ''],
    [2, [], ''],
  ])('ends with %i after %j', (code, words, input) => {
    expect(run(words, input).status).toBe(code);
  });

  it('writes a page that needs nothing else', () => {
    const { status, stdout, stderr } = run(['export', 'good.json', '-o', '-']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout.length).toBeGreaterThan(500_000);
    expect(run(['export', '-o', 'page.html'], good)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(stdout);
  });

  it('prints findings without colours into a pipe', () => {
    const { stdout, stderr } = run(['check', 'flows/*.json']);
    expect(stdout).toMatch(/^flows\/bad\.json:\d+:\d+ error screen-id-duplicate .+ \[DUPLICATE_SCREEN_IDS\]\n1 file checked: 1 error, 0 warnings, 0 infos\.\n$/);
    expect(stderr).toBe('');
  });

  it('prints all of a long output into a pipe', () => {
    const { stdout } = run(['check', '--format', 'json'], `{"version":"7.3",${Array.from({ length: 100 }, (_, at) => `"key_${at}_${'x'.repeat(3_000)}":1`).join()},"screens":[{}]}`);
    expect(stdout.length).toBeGreaterThan(500_000);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { files: 1 } });
  });

  it('writes SARIF with the version of the package', () => {
    expect(JSON.parse(run(['check', '--format=sarif', 'flows/bad.json']).stdout)).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { version: manifest.version } } }] });
  });
});
