import { caps } from '../spec/limits.js';
import type { Version } from '../spec/row.js';
import { hasFeature } from '../spec/versions.js';
import type { Reference } from './scope.js';

const whole = /^\$\{(?:screen\.([A-Za-z_,]+)\.)?(data|form)((?:\.[A-Za-z0-9_-]+)+)\}$/;

/** Reads a string that is exactly one reference; anything else is plain text. Spec: flow-json.md 5.1, 5.3, README 28. */
export function parseReference(text: string, runsAs: Version): Reference | undefined {
  if (!text.startsWith('${') || text.length > caps.expressionLength) return undefined;
  const match = whole.exec(text);
  if (!match) return undefined;
  const screen = match[1];
  if (screen !== undefined && !hasFeature(runsAs, 'globalReferences')) return undefined;
  if (screen?.includes(',') && !hasFeature(runsAs, 'commaInScreenIds')) return undefined;
  return makeReference(screen, match[2]!, match[3]!);
}

/** Builds a reference from the captures of a grammar: screen id, `data` or `form`, and the path with its leading dot. */
export function makeReference(screen: string | undefined, scope: string, dottedPath: string): Reference {
  const path = dottedPath.slice(1).split('.') as [string, ...string[]]; // split never gives an empty list
  return { scope: scope === 'data' ? 'data' : 'form', ...(screen !== undefined && { screen }), path };
}

/** Writes a reference the way an author would; also a stable key for one. Spec: flow-json.md 5.1. */
export function referenceText(reference: Reference): string {
  const screen = reference.screen === undefined ? '' : `screen.${reference.screen}.`;
  return `\${${screen}${reference.scope}.${reference.path.join('.')}}`;
}
