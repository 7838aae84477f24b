import { en } from './en.js';
import { languageOf, type Language } from './languages.js';
import type { Translation } from './translation.js';

/** Texts with the language they are in, which decides on their plural forms. */
export interface Words {
  readonly language: Language;
  readonly words: Translation;
}

const chunks: { readonly [language in Exclude<Language, 'en'>]: () => Promise<Translation> } = {
  'es': () => import('./locales/es.js').then(({ es }) => es),
  'pt-BR': () => import('./locales/pt-BR.js').then(({ ptBR }) => ptBR),
  'fr': () => import('./locales/fr.js').then(({ fr }) => fr),
  'de': () => import('./locales/de.js').then(({ de }) => de),
  'it': () => import('./locales/it.js').then(({ it }) => it),
  'id': () => import('./locales/id.js').then(({ id }) => id),
  'hi': () => import('./locales/hi.js').then(({ hi }) => hi),
  'ar': () => import('./locales/ar.js').then(({ ar }) => ar),
  'he': () => import('./locales/he.js').then(({ he }) => he),
  'tr': () => import('./locales/tr.js').then(({ tr }) => tr),
  'ru': () => import('./locales/ru.js').then(({ ru }) => ru),
  'zh-CN': () => import('./locales/zh-CN.js').then(({ zhCN }) => zhCN),
  'ja': () => import('./locales/ja.js').then(({ ja }) => ja),
};

/** Fetches the texts for a usable locale; English where there are no others. */
export async function fetchWords(locale: string): Promise<Words> {
  const language = languageOf(locale);
  return { language, words: language === 'en' ? en : await chunks[language]() };
}
