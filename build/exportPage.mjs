// @ts-check
import { transform } from 'esbuild';
import { noticesSoFar } from './notices.mjs';
import { minified, styleSources } from './styles.mjs';

/**
 * What a preview can do for a host and an exported page never asks for, by the end of its path: it judges nothing, makes no pictures,
 * and has the words of its language in its data. @type {Readonly<Record<string, string>>}
 */
const neverAsked = {
  '/src/validate/validateReading.ts': 'export const validateReading = () => [];',
  '/src/embed/shadow/ShadowPreview.tsx': 'export const ShadowPreview = () => null;',
  '/src/embed/marks/ScreenMarks.ts': 'export class ScreenMarks {}',
  '/src/strings/fetchWords.ts': 'export const fetchWords = async () => ({ language: "en", words: {} });',
  '/src/strings/fetchReviewWords.ts': 'export const fetchReviewWords = async () => ({ language: "en", views: {}, changes: {} });',
  '/src/reviewViews/storyboard/frameToPng.ts': 'export const frameToPng = async () => "";',
};

/** Leaves that out. @returns {import('rollup').Plugin} */
export const withoutWhatIsNeverAsked = () => ({
  name: 'without-what-is-never-asked',
  load: (id) => Object.entries(neverAsked).find(([path]) => id.endsWith(path))?.[1] ?? null,
});

/** The page of an export, once it is built. @type {{ readonly script: string, readonly style: string, readonly notices: string } | undefined} */
let page;

/** Keeps the script, the style and the licences of a build as text, in place of files. @returns {import('rollup').Plugin} */
export const keepPage = () => ({
  name: 'keep-page',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const [chunk, ...others] = Object.values(bundle).filter((file) => file.type === 'chunk');
      if (!chunk || others.length > 0) return this.error('The page of an export is one script.');
      const { code } = await transform(chunk.code, { minify: true, target: 'es2022', legalComments: 'none' });
      page = { script: code.trim(), style: (await minified(styleSources(this))).trim(), notices: noticesSoFar().trim() };
      // What would end the element, or what a browser reads otherwise than it is hashed.
      const unfit = /<\/(script|style)|<!--|[\r\0]/i.exec(page.script + page.style + page.notices);
      if (unfit) return this.error(`The page of an export holds ${JSON.stringify(unfit[0])}, which can't stand in an HTML file.`);
      for (const name of Object.keys(bundle)) delete bundle[name];
    },
  },
});

/** Puts the text of the page in place of the file that stands for it. The page must be built first. @returns {import('rollup').Plugin} */
export const pageText = () => ({
  name: 'page-text',
  load(id) {
    if (!id.endsWith('/src/review/export/pageText.ts')) return null;
    return page ? `export const pageText = ${JSON.stringify(page)};` : this.error('The page of an export was not built before what holds it.');
  },
});
