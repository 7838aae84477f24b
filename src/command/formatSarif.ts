import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, diagnosticCatalog, type Place, type Range } from '../core.js';
import { type CheckReport, onlyErrors } from './checkReport.js';

const levelOf = { error: 'error', warning: 'warning', info: 'note' } as const satisfies { readonly [S in Diagnostic['severity']]: string };

/** What the log says of the command itself. */
export interface SarifOptions {
  readonly quiet: boolean;
  readonly version: string;
}

/** The report as a SARIF 2.1.0 log: one run, the rules that were broken, a result for each finding. */
export function formatSarif(report: CheckReport, { quiet, version }: SarifOptions): string {
  const { checked, unreadable } = quiet ? onlyErrors(report) : report;
  const broken = [...new Set(checked.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const indexOf = new Map(broken.map((rule, index) => [rule, index]));
  const run = {
    tool: { driver: { name: 'whatsapp-flow-preview', version, semanticVersion: version, rules: broken.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    invocations: [{
      executionSuccessful: unreadable.length === 0,
      toolExecutionNotifications: unreadable.map(({ file, problem }) => ({ level: 'error', message: { text: `${file} ${problem}.` }, locations: [{ physicalLocation: artifact(file) }] })),
    }],
    results: checked.flatMap(({ file, findings }) => findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: indexOf.get(finding.rule),
      level: levelOf[finding.severity],
      message: { text: finding.message },
      locations: [location(file, finding)],
      ...(finding.related && { relatedLocations: finding.related.map((place, id) => ({ id, ...location(file, place) })) }),
      ...((finding.code !== undefined || finding.afterSchema) && { properties: { code: finding.code, errorType: finding.errorType, afterSchema: finding.afterSchema } }),
    }))),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf(rule: Diagnostic['rule']): object {
  const { severity, message, code, spec, phase } = diagnosticCatalog[rule];
  return {
    id: rule,
    shortDescription: { text: message },
    ...(spec !== undefined && { helpUri: spec, help: { text: `Meta's documentation: ${spec}` } }),
    defaultConfiguration: { level: levelOf[severity] },
    properties: { phase, code },
  };
}

function location(file: string, { pointer, range }: Place): object {
  return { physicalLocation: { ...artifact(file), ...(range && { region: region(range) }) }, logicalLocations: [{ fullyQualifiedName: pointer }] };
}

/** Ends lie behind the last character on both sides, and lines and columns count from 1 on both. SARIF 2.1.0, 3.30. */
function region({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative reference for a relative name, so that the log can be read in another checkout. */
function artifact(file: string): object {
  const uri = isAbsolute(file) ? pathToFileURL(file).href : file.split(sep === '/' ? '/' : /[\\/]/).map(encodeURIComponent).join('/');
  return { artifactLocation: { uri } };
}
