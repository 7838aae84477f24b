// @ts-check
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import esbuild from 'rollup-plugin-esbuild';
import { keepPage, pageText, withoutWhatIsNeverAsked } from './build/exportPage.mjs';
import { namedCharacters } from './build/namedCharacters.mjs';
import { notices } from './build/notices.mjs';
import { selfContained, sheetText, stylesheets } from './build/styles.mjs';

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

/** From TypeScript and style modules to scripts and one stylesheet. */
const sources = () => [
  typescriptExtensions(),
  sheetText(),
  pageText(),
  nodeResolve({ extensions: ['.ts', '.tsx', '.mjs', '.js'] }),
  // Without `identifiers` class names would depend on NODE_ENV.
  vanillaExtractPlugin({ identifiers: ({ hash }) => `flow_${hash}`, extract: { name: 'styles.css' } }),
  // Names stay readable: consumers minify, and a minifier here would hide style imports from the plugin that strips them.
  esbuild({ target: 'es2022', jsx: 'automatic', tsconfig: false }),
];

/** Lets the command be started by its name. */
const executable = () => ({
  name: 'executable',
  writeBundle: () => chmodSync('dist/command.js', 0o755),
});

const chatRoom = /\/src\/chat\//;

/**
 * Modules that load at once with some of `src`, leaving out those that `leaves` says.
 * @param {readonly string[]} starts @param {import('rollup').ManualChunkMeta} build @param {(id: string) => boolean} [leaves]
 */
function loadedWith(starts, build, leaves = () => false) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} id */
  const visit = (id) => {
    if (found.has(id) || leaves(id)) return;
    found.add(id);
    for (const imported of build.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  for (const start of starts) visit(start);
  return found;
}

/** @type {undefined | { chat: Set<string>, preview: Set<string>, others: Set<string> }} */
let loads;

/**
 * The chat is exported, and also fetched late by a preview that shows it. In a chunk of its own, what it shares with the preview in
 * another, so that a preview that never shows a chat does not load it.
 * @type {import('rollup').GetManualChunk}
 */
function chatApart(id, build) {
  const ids = [...build.getModuleIds()];
  const entry = (/** @type {string} */ name) => ids.filter((one) => one.endsWith(`/src/${name}.ts`));
  loads ??= {
    chat: loadedWith(ids.filter((one) => chatRoom.test(one)), build),
    preview: loadedWith(entry('index'), build, (one) => chatRoom.test(one)),
    others: loadedWith(['core', 'endpoint', 'embed', 'reviewCore', 'review/export/writeReviewHtml', 'command'].flatMap(entry), build),
  };
  if (!loads.chat.has(id) || loads.others.has(id)) return undefined;
  return loads.preview.has(id) ? 'view' : 'chat';
}

/** The page around the script for iframes. */
const framePage = () => ({
  name: 'frame-page',
  writeBundle: () => copyFileSync('src/page/embed.html', 'dist/embed/embed.html'),
});

/** What stands above an entry. @type {Readonly<Record<string, string>>} */
const banners = { index: "'use client';", review: "'use client';", command: '#!/usr/bin/env node' };

/** @param {import('rollup').RollupLog} warning @returns {never} */
const refuse = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

/** Circles and directives inside a package are its own affair. @param {import('rollup').RollupLog} warning */
const isAboutPackages = ({ id, ids = [] }) => [id, ...ids].every((one) => one === undefined || one.includes('/node_modules/')) && (id ?? ids[0]) !== undefined;

/** Each language is an entry, for hosts that want it at once, and the chunk that is fetched for all others. */
const locales = Object.fromEntries(Object.entries({ 'locales': 'src/strings/locales', 'review/locales': 'src/strings/reviewLocales' })
  .flatMap(([to, from]) => readdirSync(from).map((file) => [`${to}/${file.replace('.ts', '')}`, `${from}/${file}`])));

/** The entries that stand on the host's packages. @type {import('rollup').RollupOptions} */
const library = {
  input: { ...locales, index: 'src/index.ts', core: 'src/core.ts', endpoint: 'src/endpoint.ts', embed: 'src/embed.ts', elementJsx: 'src/elementJsx.ts', reviewCore: 'src/reviewCore.ts', review: 'src/review.ts', command: 'src/command.ts' },
  external: (id) => id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [...sources(), stylesheets(), executable()],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    // What waits for an import() lies apart, so that the size budget of the rest can leave it out.
    chunkFileNames: (chunk) => (chunk.name === 'pageText' ? 'export/[name]-[hash].js' : chunk.isDynamicEntry ? 'late/[name]-[hash].js' : 'chunks/[name]-[hash].js'),
    assetFileNames: '[name][extname]',
    manualChunks: chatApart,
    onlyExplicitManualChunks: true,
    // Else entries repeat the imports of their chunks for their effects, which these do not have.
    hoistTransitiveImports: false,
    banner: (chunk) => (chunk.isEntry && banners[chunk.name]) || '',
  },
  // The entry that is types alone.
  onwarn: (warning) => (warning.code === 'EMPTY_BUNDLE' && warning.names?.join() === 'elementJsx' ? undefined : refuse(warning)),
};

/**
 * The custom element with React inside: a module that fetches late what shows late, and one classic script that never fetches
 * anything. @type {import('rollup').RollupOptions}
 */
const element = {
  input: 'src/element.ts',
  plugins: [
    replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
    ...sources(),
    commonjs(),
    namedCharacters(),
    notices('dist/THIRD-PARTY-NOTICES.txt'),
    selfContained(),
  ],
  output: [
    {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => (chunk.isDynamicEntry ? 'element/late/[name]-[hash].js' : 'element/[name]-[hash].js'),
      assetFileNames: '[name][extname]',
    },
    { file: 'dist/element.script.js', format: 'iife', name: 'WhatsAppFlowPreview', inlineDynamicImports: true, assetFileNames: '[name][extname]' },
  ],
  onwarn: (warning) => (isAboutPackages(warning) ? undefined : refuse(warning)),
};

/** The page for an iframe: a classic script, since a page without an origin can't load a module. @type {import('rollup').RollupOptions} */
const page = {
  ...element,
  input: 'src/page/page.tsx',
  plugins: [element.plugins, framePage()],
  output: { file: 'dist/embed/embed.js', format: 'iife', inlineDynamicImports: true, assetFileNames: '[name][extname]' },
};

/**
 * The page of an export, which the library holds as text: one script with everything inside and one style. Built first.
 * @type {import('rollup').RollupOptions}
 */
const exported = {
  ...element,
  input: 'src/exportPage/exportPage.tsx',
  plugins: [
    withoutWhatIsNeverAsked(),
    replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
    ...sources(),
    commonjs(),
    namedCharacters(),
    notices('dist/THIRD-PARTY-NOTICES.txt'),
    keepPage(),
  ],
  output: { file: 'dist/export/page.js', format: 'iife', inlineDynamicImports: true, assetFileNames: '[name][extname]' },
};

export default [exported, library, element, page];
