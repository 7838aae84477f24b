/** The public custom property a host sets to override the token at a path: `['text', 'primary']` is `--flow-text-primary`. */
export function hostVariable(path: readonly string[]): `--flow-${string}` {
  return `--flow-${path.join('-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The host's word for a token first, the library's own value else. */
export function hostable(value: string, path: readonly string[]): string {
  return `var(${hostVariable(path)}, ${value})`;
}

/** The host's word for a measure first, else the library's own as CSS: text follows the text scale, weights have no unit. */
export function hostableMetric(value: string | number, path: readonly string[]): string {
  if (typeof value === 'string' || path.at(-1) === 'weight') return hostable(String(value), path);
  return hostable(path[0] === 'type' ? `calc(${value}px * var(--flow-text-scale, 1))` : `${value}px`, path);
}
