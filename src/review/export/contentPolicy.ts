import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The source expression that lets exactly this text run or style. */
function hashSource(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}

/** The policy of an exported page: nothing is fetched, and of scripts and styles only these two count. */
export function contentPolicy({ script, style }: { readonly script: string; readonly style: string }): string {
  return [
    "default-src 'none'", 'img-src data: blob:', `script-src ${hashSource(script)}`, `style-src ${hashSource(style)}`,
    "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].join('; ');
}
