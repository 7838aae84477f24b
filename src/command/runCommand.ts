import { checkFiles } from './checkFiles.js';
import { type CheckReport, countFindings, warningsLeftOut } from './checkReport.js';
import type { ExitCode } from './exitCode.js';
import { formatJson } from './formatJson.js';
import { formatSarif } from './formatSarif.js';
import { formatText, printable } from './formatText.js';
import { helpText } from './helpText.js';
import type { CheckRequest } from './readCheck.js';
import { readWords } from './readWords.js';
import { runExport } from './runExport.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usageError.js';

/** Carries out what was typed behind the name of the command. `version` is that of the package. */
export async function runCommand(words: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  try {
    const request = readWords(words);
    if (request.kind === 'check') return await check(request, terminal, version);
    if (request.kind === 'export') return await runExport(request, terminal);
    terminal.print(request.kind === 'help' ? helpText : `${version}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`whatsapp-flow-preview: ${printable(error.message)}. Try --help.\n`);
    return 2;
  }
}

async function check(request: CheckRequest, terminal: Terminal, version: string): Promise<ExitCode> {
  if (request.names.length === 0 && terminal.isKeyboard) throw new UsageError('name a file, or hand the Flow to standard input');
  const names = request.names.length > 0 ? request.names : ['-'];
  const report = await checkFiles(names, request.validate, terminal);
  terminal.print(written(report, request, terminal, version));
  for (const { file, problem } of report.unreadable) terminal.complain(`whatsapp-flow-preview: ${printable(`${file} ${problem}`)}.\n`);
  const { errors, warnings: listed } = countFindings(report);
  const warnings = listed + warningsLeftOut(report);
  const isOver = warnings > request.maxWarnings;
  if (isOver) terminal.complain(`whatsapp-flow-preview: ${warnings} warnings, where --max-warnings allows ${request.maxWarnings}.\n`);
  if (report.unreadable.length > 0) return 2;
  return errors > 0 || isOver ? 1 : 0;
}

function written(report: CheckReport, { format, quiet }: CheckRequest, { colors }: Terminal, version: string): string {
  switch (format) {
    case 'text': return formatText(report, { colors, quiet });
    case 'json': return formatJson(report, { quiet });
    case 'sarif': return formatSarif(report, { quiet, version });
    default: return format satisfies never;
  }
}
