import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from './sourceImports.js';

/** The built output. */
export const dist = join(root, 'dist');

if (!existsSync(join(dist, 'index.js'))) throw new Error('There is no dist to test. Run `npm run build` first.');

/** Text of a built file. */
export const built = (path: string) => readFileSync(join(dist, path), 'utf8');

/** All built scripts. */
export const scripts = filesBelow(dist, /\.js$/);

/** Specifiers a built script imports: at once, or also those it loads when asked for. */
export function importsOf(code: string, which: 'at once' | 'all'): string[] {
  const at = [...code.matchAll(/(?:^|;)\s*(?:import|export)\b\s*(?:[^'"();]*?\bfrom\s*)?['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '');
  const late = which === 'all' ? [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => match[1] ?? '') : [];
  return [...at, ...late];
}

/** Built from our sources alone: the element's scripts and those of the page for iframes and of exports have React and every package inside. */
export const ownScripts = scripts.filter((path) => !/^(element[./]|embed\/|export\/)/.test(path));

/** What a script reaches: own files and packages. */
export function reach(entry: string, which: 'at once' | 'all'): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const target of importsOf(built(path), which)) {
      if (target.startsWith('.')) visit(join(path, '..', target).replaceAll('\\', '/'));
      else packages.add(target);
    }
  };
  visit(entry);
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** Names a built entry exports, asked of a bare Node that knows nothing of this project's tools. */
export function exportedNames(entry: string): string[] {
  const script = `import(${JSON.stringify(`./dist/${entry}`)}).then((all) => console.log(JSON.stringify(Object.keys(all))))`;
  return JSON.parse(execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '-e', script], { cwd: root, encoding: 'utf8' })) as string[];
}
