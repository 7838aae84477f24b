import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { parse, resolve, sep } from 'node:path';
import { isPattern, nameFits } from './nameFits.js';

/**
 * Files that fit a pattern, in alphabetical order, named as the pattern names them. `*` and `?` stay within one step of the path,
 * `**` is any number of folders; dependencies and hidden folders are passed over unless they are written. A name of an existing
 * file is that file, whatever characters it has.
 */
export async function expandPattern(pattern: string, folder: string): Promise<readonly string[]> {
  const written = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  if (!isPattern(written) || await isThere(resolve(folder, pattern))) return [pattern];
  const { root } = parse(written);
  const steps = written.slice(root.length).split('/').filter((step, at, all) => step !== '' && !(step === '**' && all[at - 1] === '**'));
  const found = new Set<string>();
  const seen = new Set<string>();

  /** Follows the steps from `at` on below a folder; each pair of both is looked at once, or many `**` would take forever. */
  async function follow(below: string, at: number): Promise<void> {
    const step = steps[at];
    const pair = `${at} ${below}`;
    if (step === undefined || seen.has(pair)) return;
    seen.add(pair);
    const isLast = at === steps.length - 1;
    if (!isPattern(step)) {
      const path = below + step;
      if (!isLast) return follow(`${path}/`, at + 1);
      if (await isFile(resolve(folder, path))) found.add(path);
      return;
    }
    if (step === '**' && !isLast) await follow(below, at + 1);
    for (const entry of await entriesOf(resolve(folder, below))) {
      const path = below + entry.name;
      if (step === '**' && entry.isDirectory() && isUsual(entry.name, '')) await follow(`${path}/`, at);
      if (!nameFits(step, entry.name)) continue;
      if (!isLast) {
        if (step !== '**' && !entry.isFile() && isUsual(entry.name, step)) await follow(`${path}/`, at + 1);
      } else if (entry.isFile() || (entry.isSymbolicLink() && await isFile(resolve(folder, path)))) {
        found.add(path);
      }
    }
  }
  await follow(root, 0);
  return [...found].sort();
}

const isUsual = (folder: string, step: string): boolean => folder !== 'node_modules' && (!folder.startsWith('.') || step.startsWith('.'));

const isThere = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

const isFile = (path: string): Promise<boolean> => stat(path).then((found) => found.isFile(), () => false);

/** What is in a folder; nothing where there is none, or none that may be read. */
function entriesOf(path: string): Promise<readonly Dirent[]> {
  return readdir(path, { withFileTypes: true }).catch(() => []);
}
