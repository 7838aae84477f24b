// @ts-check
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages found in self-contained builds so far, by where they lie: one build may hold what another leaves out. @type {Map<string, string>} */
const found = new Map();

/** Name, version and licence of an installed package. @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (!files.length) throw new Error(`${name} is put into a build, but brings no text of its licence.`);
  return [`${name} ${version} (${license})`, ...files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())].join('\n\n');
}

/** Licences of the packages in all self-contained builds that are done. */
export const noticesSoFar = () => ['The self-contained files of this package hold parts of these packages:', ...[...found.values()].sort()].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';

/**
 * Writes the licences of the packages inside self-contained builds into a file that ships beside them.
 * @param {string} file
 * @returns {import('rollup').Plugin}
 */
export const notices = (file) => ({
  name: 'notices',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
        if (folder && renderedLength > 0 && !found.has(folder)) found.set(folder, noticeOf(folder));
      }
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, noticesSoFar());
  },
});
