import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from '../support/sourceImports.js';

const src = join(root, 'src');
const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;

describe('house rules', () => {
  const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

  it.each(rooms)('src/%s has a room sign of at most 15 lines', (room) => {
    const sign = join(src, room, 'README.md');
    expect(existsSync(sign), `src/${room}/README.md is missing`).toBe(true);
    expect(lines(sign)).toBeLessThanOrEqual(15);
  });

  it('keeps every file outside of the spec tables within 300 lines', () => {
    const long = ['src', 'test', 'stories'].flatMap((folder) => filesBelow(join(root, folder), /\.(tsx?|mjs)$/).map((path) => `${folder}/${path}`))
      .filter((path) => !path.startsWith('src/spec/') && lines(join(root, path)) > 300);
    expect(long).toEqual([]);
  });

  it('gives a reason beside every rule that is switched off', () => {
    const silent = filesBelow(src, /\.tsx?$/).flatMap((path) => readFileSync(join(src, path), 'utf8').split('\n').flatMap((line, at, all) => {
      if (!/eslint-disable|@ts-(expect-error|ignore|nocheck)/.test(line)) return [];
      const reasoned = / -- \S|@ts-expect-error \S/.test(line) || /^\s*(\/\/|\*)\s*\S/.test(all[at - 1] ?? '');
      return reasoned && !/@ts-(ignore|nocheck)/.test(line) ? [] : [`${path}:${at + 1}`];
    }));
    expect(silent).toEqual([]);
  });

  it('has no inner barrels', () => {
    expect(filesBelow(src, /(^|\/)index\.tsx?$/)).toEqual(['index.ts']);
  });
});
