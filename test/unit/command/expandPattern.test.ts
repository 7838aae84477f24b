import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandPattern } from '../../../src/command/expandPattern.js';
import { nameFits } from '../../../src/command/nameFits.js';
import { folderWith, removeFolder } from '../../support/temporaryFolder.js';

describe('a step of a pattern', () => {
  it.each([
    ['*.json', 'a.json', true], ['*.json', '.json', false], ['.*', '.json', true], ['*', 'a', true], ['?', 'ab', false], ['??', 'ab', true],
    ['a*b*c', 'axxbyyc', true], ['a*b*c', 'axxbyy', false], ['a**', 'a', true], ['*.json', 'a.jsonc', false], ['a.json', 'aXjson', false],
    ['?.json', '\u{1F600}.json', true], ['[a].json', '[a].json', true], ['*ab', 'aab', true],
  ])('%s and %s: %s', (pattern, name, fits) => {
    expect(nameFits(pattern, name)).toBe(fits);
  });

  it('never takes long', () => {
    const start = performance.now();
    expect(nameFits(`${'a*'.repeat(100)}b`, 'a'.repeat(250))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('a pattern', () => {
  let folder: string;
  beforeAll(() => {
    const paths = ['a.json', 'b.txt', 'x.json', 'flows/b.json', 'flows/a.json', 'flows/deep/c.json', 'flows/deep/deeper/d.json', 'node_modules/p/e.json', '.hidden/f.json', 'flows/.g.json'];
    folder = folderWith(Object.fromEntries(paths.map((path) => [path, '{}'])));
    symlinkSync(join(folder, 'flows'), join(folder, 'flows/deep/loop'), 'junction');
  });
  afterAll(() => removeFolder(folder));

  it.each<[string, readonly string[]]>([
    ['*.json', ['a.json', 'x.json']],
    ['flows/*.json', ['flows/a.json', 'flows/b.json']],
    ['./flows/?.json', ['./flows/a.json', './flows/b.json']],
    ['**/*.json', ['a.json', 'flows/a.json', 'flows/b.json', 'flows/deep/c.json', 'flows/deep/deeper/d.json', 'x.json']],
    ['flows/**/d.json', ['flows/deep/deeper/d.json']],
    ['flows/**/**/deep/**/*.json', ['flows/deep/c.json', 'flows/deep/deeper/d.json']],
    ['*/*/c.json', ['flows/deep/c.json']],
    ['flows/deep/**', ['flows/deep/c.json', 'flows/deep/deeper/d.json']],
    ['node_modules/*/e.json', ['node_modules/p/e.json']],
    ['.hid*/*.json', ['.hidden/f.json']],
    ['flows/.*', ['flows/.g.json']],
    ['flow*', []],
    ['nowhere/*.json', []],
    ['a.json', ['a.json']],
    ['missing.json', ['missing.json']],
  ])('%s', async (pattern, files) => {
    expect(await expandPattern(pattern, folder)).toEqual(files);
  });

  // Windows has no such names.
  it.skipIf(process.platform === 'win32')('that is the name of a file is that file', async () => {
    const other = folderWith({ '[x*].json': '{}', '[xy].json': '{}' });
    expect(await expandPattern('[x*].json', other)).toEqual(['[x*].json']);
    removeFolder(other);
  });

  it('may be absolute', async () => {
    expect(await expandPattern(`${folder.replaceAll('\\', '/')}/flows/*.json`, '/')).toEqual(['a', 'b'].map((name) => `${folder.replaceAll('\\', '/')}/flows/${name}.json`));
  });
});
