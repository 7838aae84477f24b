import { isNested } from '../expression/parseNested.js';
import { parseReference } from '../expression/reference.js';
import type { Version } from '../spec/row.js';
import { hasFeature } from '../spec/versions.js';

/** Whether a text is worked out while the Flow runs, so that its value can't be judged as written. Spec: flow-json.md 5.3, 6. */
export function isDynamicText(text: string, runsAs: Version): boolean {
  if (isNested(text)) return hasFeature(runsAs, 'nestedExpressions');
  return text.startsWith('${') && parseReference(text, runsAs) !== undefined;
}
