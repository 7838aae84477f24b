import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JsonValue } from '../../spec/types.js';
import { canonicalJson } from './canonicalJson.js';

/** SHA-256 over the canonical JSON of a value in UTF-8, as 64 lower-case hexadecimal digits. */
export function digestOf(value: JsonValue): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
