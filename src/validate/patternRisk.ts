import { caps } from '../spec/limits.js';

/** Why a pattern may not run, or not end. */
export type PatternRisk = { readonly kind: 'invalid' | 'too-long' } | { readonly kind: 'look-around' | 'back-reference' } | { readonly kind: 'nested-repeat' };

/** The first risk in a pattern, found by reading it; it is never run. Spec: components.md 5. */
export function patternRisk(pattern: string): PatternRisk | undefined {
  if (pattern.length > caps.patternLength) return { kind: 'too-long' };
  if (!isReadable(pattern)) return { kind: 'invalid' };
  if (/\(\?<?[=!]/.test(bare(pattern))) return { kind: 'look-around' };
  if (/\\(?:[1-9]|k<)/.test(pattern.replace(/\\\\/g, ''))) return { kind: 'back-reference' };
  return hasNestedRepeat(bare(pattern)) ? { kind: 'nested-repeat' } : undefined;
}

function isReadable(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

/** The pattern with escapes and classes replaced by a letter, so that only its structure is left. */
function bare(pattern: string): string {
  return pattern.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, 'x');
}

/** Whether a group that repeats without end holds something that does too: the classic way to run for minutes. */
function hasNestedRepeat(structure: string): boolean {
  const repeats: boolean[] = [false];
  for (let at = 0; at < structure.length; at++) {
    const isRepeated = (from: number): boolean => /^(?:[*+]|\{\d+,\})/.test(structure.slice(from, from + 8));
    if (structure[at] === '(') {
      repeats.push(false);
    } else if (structure[at] === ')') {
      const inner = repeats.pop() ?? false;
      if (inner && isRepeated(at + 1)) return true;
      if (repeats.length === 0) repeats.push(false);
      if (inner || isRepeated(at + 1)) repeats[repeats.length - 1] = true;
    } else if (isRepeated(at + 1)) {
      repeats[repeats.length - 1] = true;
    }
  }
  return false;
}
