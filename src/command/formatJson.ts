import { toMetaValidationErrors } from '../core.js';
import { type CheckReport, countFindings, onlyErrors } from './checkReport.js';

/** The findings of each file as data, and beside them what the Flows API would answer. Spec: flow-json.md 13.1. */
export function formatJson(report: CheckReport, { quiet }: { readonly quiet: boolean }): string {
  const { checked, unreadable } = quiet ? onlyErrors(report) : report;
  const files = checked.map(({ file, findings }) => ({ file, diagnostics: findings, validation_errors: toMetaValidationErrors(findings) }));
  return `${JSON.stringify({ files, unreadable, summary: { files: checked.length, unreadable: unreadable.length, ...countFindings(report) } }, null, 2)}\n`;
}
