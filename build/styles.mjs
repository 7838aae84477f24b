// @ts-check
import { transform } from 'esbuild';
import { strengthened } from './strengthened.mjs';

/** What stands in `src/embed/shadow/sheetText.ts` until the text of the stylesheet is known. */
const token = '__FLOW_PREVIEW_STYLES__';

/**
 * Style sources in the order their modules run. The order of the vanilla-extract plugin follows each sheet's last importer, which
 * would print a shared reset behind the component that overrides it.
 * @param {import('rollup').PluginContext} build @param {(entry: string) => boolean} [wanted] which entries, by path; default all
 */
export function styleSources(build, wanted = () => true) {
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
  // The reset goes first, whatever an entry happens to import before it: every other sheet builds on it.
  const ids = [...build.getModuleIds()];
  for (const id of ids) if (id.endsWith('/src/theme/reset.css.ts')) visit(id);
  for (const id of ids) if (build.getModuleInfo(id)?.isEntry && wanted(id)) visit(id);
  return sources;
}

/** The sheet of some sources. @param {readonly string[]} sources */
export async function minified(sources) {
  const { code } = await transform(strengthened(sources.join('\n')), { loader: 'css', minify: true, target: ['chrome111', 'firefox113', 'safari16.4'] });
  return code;
}

/** Puts a stylesheet in place of the token. @param {import('rollup').OutputBundle} bundle @param {string} css */
function embed(bundle, css) {
  for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replace(`"${token}"`, () => JSON.stringify(css.trim()));
}

/**
 * Stands in for `sheetText.ts`, which reads the styles of the page: in a build they are known as text.
 * @returns {import('rollup').Plugin}
 */
export const sheetText = () => ({
  name: 'sheet-text',
  load: (id) => (id.endsWith('/src/embed/shadow/sheetText.ts') ? `export const withSheetText = (take) => take(${JSON.stringify(token)});` : null),
});

const ofReview = (/** @type {string} */ entry) => entry.endsWith('/src/review.ts');

/**
 * Writes the stylesheet of previews and that of the review views, which stands beside it, each minified and with a copy inside a
 * cascade layer; and what a preview needs into the code for shadow roots.
 * @returns {import('rollup').Plugin}
 */
export const stylesheets = () => ({
  name: 'stylesheets',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const sheet = bundle['styles.css'];
      if (sheet?.type !== 'asset') return this.error('styles.css was not emitted');
      const layered = (/** @type {string} */ code) => `@layer flow-preview{${code.trim()}}\n`;
      const common = styleSources(this, (entry) => !ofReview(entry));
      const code = await minified(common);
      sheet.source = code;
      this.emitFile({ type: 'asset', fileName: 'styles.layer.css', source: layered(code) });
      const review = await minified(styleSources(this, ofReview).filter((source) => !common.includes(source)));
      this.emitFile({ type: 'asset', fileName: 'review.css', source: review });
      this.emitFile({ type: 'asset', fileName: 'review.layer.css', source: layered(review) });
      embed(bundle, await minified(styleSources(this, (entry) => entry.endsWith('/src/index.ts'))));
    },
  },
});

/**
 * Puts the styles of an entry inside its script, no sheet beside it. Minifies here, last, because the plugin that strips style
 * imports knows them only as they were written.
 * @returns {import('rollup').Plugin}
 */
export const selfContained = () => ({
  name: 'self-contained',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      delete bundle['styles.css'];
      embed(bundle, await minified(styleSources(this)));
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') return this.error(`${file.fileName} would lie beside the script`);
        const { code } = await transform(file.code, { minify: true, target: 'es2022' });
        file.code = file.isEntry ? `/*! whatsapp-flow-preview. Licences of what is inside: its THIRD-PARTY-NOTICES.txt */\n${code}` : code;
      }
    },
  },
});
