import { languageOf, type Language } from './languages.js';
import type { ReviewTranslation } from './reviewTranslation.js';

/** Texts of a review with the language they are in. */
export interface ReviewWordsOf extends ReviewTranslation {
  readonly language: Language;
}

const chunks: { readonly [language in Exclude<Language, 'en'>]: () => Promise<ReviewTranslation> } = {
  'es': () => import('./reviewLocales/es.js').then(({ es }) => es),
  'pt-BR': () => import('./reviewLocales/pt-BR.js').then(({ ptBR }) => ptBR),
  'fr': () => import('./reviewLocales/fr.js').then(({ fr }) => fr),
  'de': () => import('./reviewLocales/de.js').then(({ de }) => de),
  'it': () => import('./reviewLocales/it.js').then(({ it }) => it),
  'id': () => import('./reviewLocales/id.js').then(({ id }) => id),
  'hi': () => import('./reviewLocales/hi.js').then(({ hi }) => hi),
  'ar': () => import('./reviewLocales/ar.js').then(({ ar }) => ar),
  'he': () => import('./reviewLocales/he.js').then(({ he }) => he),
  'tr': () => import('./reviewLocales/tr.js').then(({ tr }) => tr),
  'ru': () => import('./reviewLocales/ru.js').then(({ ru }) => ru),
  'zh-CN': () => import('./reviewLocales/zh-CN.js').then(({ zhCN }) => zhCN),
  'ja': () => import('./reviewLocales/ja.js').then(({ ja }) => ja),
};

/** Fetches the texts of a review for a usable locale; where there are none but English, there is nothing to fetch and nothing in them. */
export async function fetchReviewWords(locale: string): Promise<ReviewWordsOf> {
  const language = languageOf(locale);
  return { language, ...(language === 'en' ? { views: {}, changes: {} } : await chunks[language]()) };
}
