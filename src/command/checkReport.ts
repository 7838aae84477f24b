import type { Diagnostic } from '../core.js';

/** A document that was judged. */
export interface CheckedFile {
  /** As it was named, or found, from the folder the command runs in. */
  readonly file: string;
  readonly findings: readonly Diagnostic[];
}
/** A file that could not be judged. */
export interface UnreadableFile {
  readonly file: string;
  /** A clause that goes on after the name of the file. */
  readonly problem: string;
}
/** What checking files gave. */
export interface CheckReport {
  readonly checked: readonly CheckedFile[];
  readonly unreadable: readonly UnreadableFile[];
}
/** How many findings there are of each severity. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts the findings of all files. */
export function countFindings({ checked }: CheckReport): FindingCounts {
  const all = checked.flatMap(({ findings }) => findings);
  const count = (severity: Diagnostic['severity']): number => all.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** The same report with errors alone. */
export function onlyErrors({ checked, unreadable }: CheckReport): CheckReport {
  return { checked: checked.map(({ file, findings }) => ({ file, findings: findings.filter(({ severity }) => severity === 'error') })), unreadable };
}
