import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diagnostic, parseFlow } from '../core.js';
import { inputName } from './checkFiles.js';
import type { ExitCode } from './exitCode.js';
import { findingLine, printable } from './formatText.js';
import { readEvents } from './readEvents.js';
import type { ExportRequest } from './readExport.js';
import { readFlowText } from './readFlowText.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usageError.js';

/** Thrown where there is nothing to export; what there is to say was said. */
class Refusal extends Error {
  constructor(readonly code: ExitCode) {
    super();
  }
}

/** Writes a Flow as one HTML file, with an earlier version and the events of a review where they are named. Nothing is written of what can't be read. */
export async function runExport(request: ExportRequest, terminal: Terminal): Promise<ExitCode> {
  const { name, output, against, events, options } = request;
  if (name === '-' && terminal.isKeyboard) throw new UsageError('name a file, or hand the Flow to standard input');
  const inputs = [name, against, events].filter((one) => one !== undefined && one !== '-');
  if (output !== '-' && inputs.some((one) => resolve(terminal.folder, one ?? '') === resolve(terminal.folder, output))) throw new UsageError(`"${output}" would be written over what it is made of`);
  const complain = (text: string) => terminal.complain(`whatsapp-flow-preview: ${printable(text)}.\n`);
  try {
    const flow = await flowText(name, terminal, complain);
    const before = against === undefined ? undefined : await flowText(against, terminal, complain);
    const list = events === undefined ? [] : await eventList(events, terminal, complain);
    // What writes the page is not needed to check files.
    const { exportReviewHtml, reduceReview } = await import('../reviewCore.js');
    await write(await exportReviewHtml(flow, list, { ...options, before }), output, terminal, complain);
    const { document } = parseFlow(flow);
    const wrong = document ? reduceReview(list, document).problems.length : 0;
    if (wrong > 0) complain(`the record of the review does not hold (${wrong} ${wrong === 1 ? 'entry' : 'entries'}); the page says where`);
    return wrong > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

type Complain = (text: string) => void;

async function textOf(name: string, terminal: Terminal, complain: Complain): Promise<string> {
  const read = await readFlowText(name, terminal);
  if ('text' in read) return read.text;
  complain(`${calledOf(name)} ${read.problem}`);
  throw new Refusal(2);
}

/** The text of a Flow that can be drawn. One with mistakes of notation is refused, with their places: half of it could be missing. */
async function flowText(name: string, terminal: Terminal, complain: Complain): Promise<string> {
  const text = await textOf(name, terminal, complain);
  const { document, diagnostics } = parseFlow(text);
  const isFatal = ({ rule, severity }: Diagnostic) => severity === 'error' && (!document || rule === 'json-syntax');
  const fatal = diagnostics.filter(isFatal);
  if (fatal.length === 0) return text;
  terminal.complain(fatal.map((finding) => `${findingLine(calledOf(name), finding, terminal.colors)}\n`).join(''));
  complain(`${calledOf(name)} is no Flow that can be shown`);
  throw new Refusal(1);
}

async function eventList(name: string, terminal: Terminal, complain: Complain): Promise<readonly unknown[]> {
  const list = readEvents(await textOf(name, terminal, complain));
  if ('events' in list) return list.events;
  complain(`${calledOf(name)}${list.place} ${list.problem}`);
  throw new Refusal(1);
}

async function write(html: string, output: string, terminal: Terminal, complain: Complain): Promise<void> {
  if (output === '-') return terminal.print(html);
  try {
    await writeFile(resolve(terminal.folder, output), html);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // node:fs throws nothing else
    complain(`${output} ${code === 'ENOENT' ? 'lies in a folder that does not exist' : code === 'EISDIR' ? 'is a folder' : `can't be written: ${message}`}`);
    throw new Refusal(2);
  }
  terminal.print(`${printable(output)} written, ${Math.ceil(Buffer.byteLength(html) / 1000)} kB.\n`);
}

const calledOf = (name: string) => (name === '-' ? inputName : name);
