import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { dist } from '../dist.js';
import { root } from '../sourceImports.js';

/** The two Reacts the package supports. */
export type ReactMajor = 18 | 19;

/** Where bundles of tests go. */
export const cache = join(root, 'node_modules/.cache/whatsapp-flow-preview');

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** Bundles a page or script around the built package, with one copy of the asked React in all of it. */
export function bundling(react: ReactMajor): BuildOptions {
  const suffix = react === 18 ? '-18' : '';
  return {
    bundle: true, target: 'es2022', jsx: 'automatic', logLevel: 'error', mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"development"' },
    alias: { 'whatsapp-flow-preview/endpoint': join(dist, 'endpoint.js'), 'whatsapp-flow-preview/element': join(dist, 'element.js'), 'whatsapp-flow-preview/embed': join(dist, 'embed.js'), 'whatsapp-flow-preview': join(dist, 'index.js'), react: folderOf(`react${suffix}`), 'react-dom': folderOf(`react-dom${suffix}`) },
  };
}
