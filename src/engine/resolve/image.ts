const signatures: readonly (readonly [prefix: string, type: string])[] = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['UklGR', 'image/webp'],
  ['R0lGOD', 'image/gif'],
];
const dataUrl = /^data:(image\/(?:png|jpe?g|webp|gif));base64,/;
// No two parts of this can match the same character, so that a long hostile text costs no more than its length.
const base64 = /^[A-Za-z0-9+/\s]+={0,2}$/;

/**
 * The `data:` URL of a picture given as raw base64 or as a data URL; undefined for anything else, addresses on the network
 * among them. Spec: components.md 6.
 */
export function imageUrl(source: unknown): string | undefined {
  if (typeof source !== 'string' || source === '') return undefined;
  const header = dataUrl.exec(source);
  const body = header ? source.slice(header[0].length) : source;
  const type = header?.[1] ?? signatures.find(([prefix]) => body.startsWith(prefix))?.[1];
  return type && base64.test(body.trimEnd()) ? `data:${type};base64,${body}` : undefined;
}

/** Decoded size of base64 text in bytes. */
export function imageBytes(url: string): number {
  const body = url.slice(url.indexOf(',') + 1).replace(/[\s=]/g, '');
  return Math.floor((body.length * 3) / 4);
}
