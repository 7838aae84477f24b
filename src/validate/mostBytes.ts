import type { PropertyRow } from '../spec/row.js';
import { compareVersions, type KnownVersion } from '../spec/versions.js';

/** The decoded size a picture may have in a version, where one is documented. Spec: components.md 5, 6. */
export function mostBytes({ maxBytes }: PropertyRow, runsAs: KnownVersion): number | undefined {
  if (typeof maxBytes !== 'object') return maxBytes;
  return Object.entries(maxBytes).find(([range]) => {
    const order = compareVersions(runsAs, range.replace(/^[<>]=?/, ''));
    return range.startsWith('<') ? order < 0 : order >= 0;
  })?.[1];
}
