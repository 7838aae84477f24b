import { ExchangeError } from './ExchangeError.js';

/** The part of WebCrypto that encrypts; browsers leave it out of pages that are neither https nor localhost. */
export function webCrypto(): typeof crypto.subtle {
  // Typed as always there.
  const { subtle } = (globalThis.crypto ?? {}) as { readonly subtle?: typeof crypto.subtle };
  if (!subtle) throw new ExchangeError('no-crypto', 'There is no WebCrypto here. Browsers offer it on https and on localhost only; open the page there.');
  return subtle;
}

/** A key of WebCrypto. */
export type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
