import type { Bytes } from './bytes.js';
import { ExchangeError } from './ExchangeError.js';

/** Characters made from bytes in one call; more would overflow the arguments of a function. */
const step = 0x8000;

/** Writes bytes as base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}

/** Reads base64 strictly: the alphabet and padding of RFC 4648, white space at the ends aside. `what` names the text in the error. */
export function fromBase64(text: unknown, what: string): Bytes {
  if (typeof text !== 'string') throw new ExchangeError('wrong-shape', `${what} must be base64 text; it is ${text === null ? 'null' : typeof text}.`);
  const trimmed = text.trim();
  if (trimmed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(trimmed)) throw new ExchangeError('not-base64', `${what} is not base64${hint(trimmed)}.`);
  return Uint8Array.from(atob(trimmed), (character) => character.charCodeAt(0));
}

function hint(text: string): string {
  if (/^"[A-Za-z0-9+/]+={0,2}"$/.test(text)) return ': it stands in quotes, as JSON; send the bare text as text/plain';
  if (/^[{[]/.test(text)) return ': it looks like plain JSON; encrypt it, or leave the public key out to speak plain JSON';
  if (/^</.test(text)) return ': it looks like a page of a web server; check the address';
  if (/^[A-Za-z0-9_-]+={0,2}$/.test(text) && /[-_]/.test(text)) return ': it is base64url; use the alphabet with + and /';
  return '';
}
