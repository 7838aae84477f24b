import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import '../support/dist.js';
import { root } from '../support/sourceImports.js';

interface Packed {
  readonly files: readonly { readonly path: string; readonly size: number; readonly mode: number }[];
}

function pack(): Packed {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(said) as Packed[];
  if (!packed) throw new Error('npm pack named no package.');
  return packed;
}

describe('the packed package', () => {
  const { files } = pack();
  const paths = files.map((file) => file.path);

  it('holds the built files and the papers, and nothing else', () => {
    expect(paths.filter((path) => !path.startsWith('dist/')).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(paths.filter((path) => path.startsWith('dist/') && !/\.(js|css|d\.ts)$|^dist\/embed\/embed\.html$|^dist\/THIRD-PARTY-NOTICES\.txt$/.test(path))).toEqual([]);
  });

  // Windows keeps no such modes.
  it.skipIf(process.platform === 'win32')('holds the command, ready to be started', () => {
    expect((files.find((file) => file.path === 'dist/command.js')?.mode ?? 0) & 0o111).toBe(0o111);
  });

  it('is small', () => {
    expect(files.reduce((sum, file) => sum + file.size, 0)).toBeLessThan(6_800_000);
  });
});
