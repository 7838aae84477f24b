import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Terminal } from './terminal.js';

/** Either the text of a document, or why there is none. */
export type FlowText = { readonly text: string } | { readonly problem: string };

const problems: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['EISDIR', 'is a folder; name files, or a pattern such as "flows/**/*.json"'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
]);

/** Reads a file, or standard input for `-`. */
export async function readFlowText(name: string, terminal: Terminal): Promise<FlowText> {
  let bytes: Uint8Array;
  try {
    bytes = name === '-' ? await terminal.readInput() : await readFile(resolve(terminal.folder, name));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // node:fs throws nothing else
    return { problem: problems.get(code ?? '') ?? `can't be read: ${message}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'is not text in UTF-8' };
  }
}
