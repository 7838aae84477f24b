import { linkSchemes } from '../../../spec/actions.js';

const schemes: readonly string[] = linkSchemes;

/** The address a link may lead to, written out as the browser reads it; undefined for any other scheme and for relative ones. */
export function safeLink(address: string): string | undefined {
  try {
    const url = new URL(address);
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
