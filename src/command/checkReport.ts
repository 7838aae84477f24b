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

/** Warnings beyond those that are listed. */
export function warningsLeftOut({ checked }: CheckReport): number {
  return checked.flatMap(({ findings }) => findings.filter(isCutNotice)).reduce((sum, { params }) => sum + Number(params.warning), 0);
}

/** Whether a finding says that others were left out. */
function isCutNotice({ rule }: Diagnostic): boolean {
  return rule === 'findings-cut';
}

/** The same report with errors alone, and whether some were left out. */
export function onlyErrors({ checked, unreadable }: CheckReport): CheckReport {
  return { checked: checked.map(({ file, findings }) => ({ file, findings: findings.filter((finding) => finding.severity === 'error' || isCutNotice(finding)) })), unreadable };
}
