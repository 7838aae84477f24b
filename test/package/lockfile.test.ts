import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sourceImports.js';

interface LockedPackage {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
}

const semver = createRequire(import.meta.url)('semver') as { satisfies(version: string, range: string): boolean };
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: { readonly [path: string]: LockedPackage } };
const entries = Object.entries(lock.packages);

/** The oldest Node the tests are meant to run on. */
const node = '20.20.2';

/** Whether Node would find a package that another one asks for: in its own folder, else in one above. */
function isLocked(name: string, asker: string): boolean {
  if (lock.packages[asker ? `${asker}/node_modules/${name}` : `node_modules/${name}`]) return true;
  return asker !== '' && isLocked(name, asker.slice(0, Math.max(0, asker.lastIndexOf('/node_modules/'))));
}

describe('package-lock.json', () => {
  it('names no registry, so that any mirror serves it', () => {
    expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });

  it(`holds nothing that refuses Node ${node}`, () => {
    expect(entries.filter(([, entry]) => entry.engines?.node && !semver.satisfies(node, entry.engines.node)).map(([path]) => path)).toEqual([]);
  });

  it('locks the binaries of every platform, not only of the one it was written on', () => {
    const missing = entries.flatMap(([path, entry]) => Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(name, path)).map((name) => `${path}: ${name}`));
    expect(missing).toEqual([]);
  });

  it('is pinned exactly in package.json', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly [list: string]: { readonly [name: string]: string } };
    const loose = [...Object.entries(manifest['dependencies'] ?? {}), ...Object.entries(manifest['devDependencies'] ?? {})].filter(([, range]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(range));
    expect(loose).toEqual([]);
  });
});
