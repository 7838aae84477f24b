/** Languages whose texts come with the library, by BCP 47 tag. English is the reference and always there. */
export const languages = ['en', 'es', 'pt-BR', 'fr', 'de', 'it', 'id', 'hi', 'ar', 'he', 'tr', 'ru', 'zh-CN', 'ja'] as const;
/** A language whose texts come with the library. */
export type Language = (typeof languages)[number];

/** A language as it is written: what is written in another script than its one table is left to English. */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
const tables = new Map<string, Language>(languages.map((language) => [written(language), language]));

/** The language of the texts for a usable locale: `es` for `es-MX`, `pt-BR` for `pt`, `en` where there is none. */
export function languageOf(locale: string): Language {
  return tables.get(written(locale)) ?? 'en';
}
