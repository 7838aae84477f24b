/** Bytes that WebCrypto takes: not a view of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A source of random bytes. */
export type RandomBytes = (length: number) => Uint8Array;

/** Bytes of the platform's own generator. */
export const secureRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A copy that WebCrypto takes, whatever memory the source lies in. */
export function copyBytes(source: Uint8Array): Bytes {
  return new Uint8Array(source);
}

/** One after the other. */
export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Text as UTF-8. */
export function utf8(text: string): Bytes {
  return copyBytes(new TextEncoder().encode(text));
}
