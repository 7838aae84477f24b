import { isObject } from '../../../src/document/jsonKind.js';
import type { JsonValue } from '../../../src/spec/types.js';
import { isKnownVersion, versions } from '../../../src/spec/versions.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import type { ValidateOptions } from '../../../src/validate/validateOptions.js';

const known = Object.keys(versions);
/** Beyond this many characters trying every version would take long. */
const longest = 200_000;

/** The versions in which a document breaks a rule, such as `4.0 to 7.3`; undefined where the version is the point, or it is too long. */
export function versionsReported(rule: string, text: string, options: ValidateOptions): string | undefined {
  if (text.length > longest) return undefined;
  const flow = JSON.parse(text) as JsonValue;
  if (!isObject(flow) || typeof flow.version !== 'string' || !isKnownVersion(flow.version)) return undefined;
  const breaks = known.map((version) => validateFlow(JSON.stringify({ ...flow, version }), options).some((finding) => finding.rule === rule));
  const runs: string[] = [];
  for (let start = breaks.indexOf(true); start >= 0; ) {
    const end = breaks.indexOf(false, start);
    const last = (end < 0 ? known.length : end) - 1;
    runs.push(last === start ? known[start]! : `${known[start]} to ${known[last]}`);
    start = end < 0 ? -1 : breaks.indexOf(true, end);
  }
  return runs.join(', ');
}
