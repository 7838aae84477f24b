// Writes docs/rules.md: `npm run docs:rules`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport('./test/support/rulesPage/rulesPage.ts', { root, configFile: false, logLevel: 'error' });
writeFileSync(new URL('../../docs/rules.md', import.meta.url), module.rulesPage());
