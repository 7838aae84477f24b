import { linkSchemes } from '../../spec/actions.js';
import type { JsonValue } from '../../spec/types.js';
import type { Run } from '../run.js';

/** Asks the host to open an address; one with another scheme than http or https is refused and reported. Spec: flow-json.md 10.1. */
export function openUrl(run: Run, url: JsonValue | undefined, pointer: string): void {
  if (typeof url === 'string' && linkSchemes.some((scheme) => url.trim().toLowerCase().startsWith(`${scheme}//`))) run.effects.push({ type: 'openUrl', url: url.trim() });
  else run.report('link-refused', pointer, { url: typeof url === 'string' ? url.slice(0, 80) : '' });
}
