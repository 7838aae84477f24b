// Writes docs/languages.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport('./test/support/languagesPage.ts', { root, configFile: false, logLevel: 'error' });
writeFileSync(new URL('../../docs/languages.md', import.meta.url), module.languagesPage());
