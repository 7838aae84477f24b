/** A size in words, `10 MB`, `2.01 MB`, counted in steps of 1024 as the limits are. Spec: components.md 7. */
export function sizeText(bytes: number, locale: string): string {
  const [amount, unit] = bytes >= 1_048_576 ? [bytes / 1_048_576, 'megabyte'] : bytes >= 1024 ? [bytes / 1024, 'kilobyte'] : [bytes, 'byte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short', maximumFractionDigits: unit === 'megabyte' ? 2 : 0 }).format(amount);
}
