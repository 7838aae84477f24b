const rightToLeft = new Set(['ar', 'he', 'fa', 'ur']);

/** Which way a language is written, by its BCP 47 tag. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
