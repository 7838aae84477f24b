// @ts-check
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';

rmSync('dist', { recursive: true, force: true });

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const outside = [...Object.keys(manifest.peerDependencies), ...Object.keys(manifest.dependencies)];

/** Sources say './Footer.js' and './Footer.css.js', as Node wants it; the files behind are .ts and .tsx. */
const typescriptExtensions = () => ({
  name: 'typescript-extensions',
  /** @param {string} source @param {string | undefined} importer @this {import('rollup').PluginContext} */
  async resolveId(source, importer) {
    if (!importer || importer.includes('/node_modules/') || !source.startsWith('.') || !source.endsWith('.js')) return null;
    for (const extension of ['.ts', '.tsx']) {
      const found = await this.resolve(source.slice(0, -3) + extension, importer, { skipSelf: true });
      if (found) return found;
    }
    return null;
  },
});

/**
 * Style sources in the order their modules run. The order of the vanilla-extract plugin follows each sheet's last importer, which
 * would print a shared reset behind the component that overrides it.
 * @param {import('rollup').PluginContext} build
 */
function styleSources(build) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {string[]} */
  const sources = [];
  /** @param {string} id */
  const visit = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    const module = build.getModuleInfo(id);
    if (!module) return;
    for (const imported of [...module.importedIds, ...module.dynamicallyImportedIds]) visit(imported);
    if (typeof module.meta.css === 'string') sources.push(module.meta.css);
  };
  for (const id of build.getModuleIds()) if (build.getModuleInfo(id)?.isEntry) visit(id);
  return sources;
}

/** Writes the one stylesheet, minified, and a copy of it inside a cascade layer. */
const stylesheets = () => ({
  name: 'stylesheets',
  generateBundle: {
    /** @type {'post'} */
    order: 'post',
    /** @param {unknown} _ @param {import('rollup').OutputBundle} bundle @this {import('rollup').PluginContext} */
    async handler(_, bundle) {
      const sheet = bundle['styles.css'];
      if (sheet?.type !== 'asset') return this.error('styles.css was not emitted');
      const { code } = await transform(styleSources(this).join('\n'), { loader: 'css', minify: true, target: ['chrome111', 'firefox113', 'safari16.4'] });
      sheet.source = code;
      this.emitFile({ type: 'asset', fileName: 'styles.layer.css', source: `@layer flow-preview{${code.trim()}}\n` });
    },
  },
});

/** Lets the command be started by its name. */
const executable = () => ({
  name: 'executable',
  writeBundle: () => chmodSync('dist/command.js', 0o755),
});

/** What stands above an entry. @type {Readonly<Record<string, string>>} */
const banners = { index: "'use client';", command: '#!/usr/bin/env node' };

/** @type {import('rollup').RollupOptions} */
export default {
  input: { index: 'src/index.ts', core: 'src/core.ts', endpoint: 'src/endpoint.ts', reviewCore: 'src/reviewCore.ts', command: 'src/command.ts' },
  external: (id) => id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    typescriptExtensions(),
    nodeResolve({ extensions: ['.ts', '.tsx', '.mjs', '.js'] }),
    // Without `identifiers` class names would depend on NODE_ENV.
    vanillaExtractPlugin({ identifiers: ({ hash }) => `flow_${hash}`, extract: { name: 'styles.css' } }),
    // Names stay readable: consumers minify, and a minifier here would hide style imports from the plugin that strips them.
    esbuild({ target: 'es2022', jsx: 'automatic', tsconfig: false }),
    stylesheets(),
    executable(),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    // What waits for an import() lies apart, so that the size budget of the rest can leave it out.
    chunkFileNames: (chunk) => (chunk.isDynamicEntry ? 'late/[name]-[hash].js' : 'chunks/[name]-[hash].js'),
    assetFileNames: '[name][extname]',
    // Else entries repeat the imports of their chunks for their effects, which these do not have.
    hoistTransitiveImports: false,
    banner: (chunk) => (chunk.isEntry && banners[chunk.name]) || '',
  },
  onwarn(warning) {
    throw new Error(`${warning.code}: ${warning.message}`);
  },
};
