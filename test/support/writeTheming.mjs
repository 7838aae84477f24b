// Writes docs/theming.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport('./test/support/themingPage/themingPage.ts', { root, configFile: false, logLevel: 'error' });
writeFileSync(new URL('../../docs/theming.md', import.meta.url), module.themingPage());
