const rightToLeft: ReadonlySet<string | undefined> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** A locale as `Intl` takes it: `pt_BR` counts as `pt-BR`, and what is no locale at all as `en`. */
export function usableLocale(locale: string): string {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Which way a usable locale is written; asked for at every render, so looked up once. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const known = directions.get(locale);
  if (known) return known;
  const direction = rightToLeft.has(new Intl.Locale(locale).maximize().script) ? 'rtl' : 'ltr';
  directions.set(locale, direction);
  return direction;
}
