/** Languages whose texts come with the library, by BCP 47 tag. English is the reference and always there. */
export const languages = ['en', 'es', 'pt-BR', 'fr', 'de', 'it', 'id', 'hi', 'ar', 'he', 'tr', 'ru', 'zh-CN', 'ja'] as const;
/** A language whose texts come with the library. */
export type Language = (typeof languages)[number];

const tagOf = (locale: string) => new Intl.Locale(locale).maximize();
// Only what is written in another script than its one table is left to English.
const byLanguageAndScript = new Map<string, Language>(languages.map((language) => {
  const { language: code, script } = tagOf(language);
  return [`${code}-${script}`, language];
}));
const rightToLeft: ReadonlySet<string | undefined> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** A locale as `Intl` takes it: `pt_BR` counts as `pt-BR`, and what is no locale at all as `en`. */
export function usableLocale(locale: string): string {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}

/** The language of the texts for a usable locale: `es` for `es-MX`, `pt-BR` for `pt`, `en` where there is none. */
export function languageOf(locale: string): Language {
  const { language, script } = tagOf(locale);
  return byLanguageAndScript.get(`${language}-${script}`) ?? 'en';
}

/** Which way a usable locale is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tagOf(locale).script) ? 'rtl' : 'ltr';
}
