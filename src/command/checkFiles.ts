import { resolve } from 'node:path';
import { validateFlow, type ValidateOptions } from '../core.js';
import type { CheckedFile, CheckReport, UnreadableFile } from './checkReport.js';
import { expandPattern } from './expandPattern.js';
import { isPattern } from './nameFits.js';
import { readFlowText } from './readFlowText.js';
import type { Terminal } from './terminal.js';

/** How standard input is called in the output. */
export const inputName = 'stdin';

/** Judges each file once, in the order named; one that can't be read does not keep the others from it. */
export async function checkFiles(names: readonly string[], options: ValidateOptions, terminal: Terminal): Promise<CheckReport> {
  const checked: CheckedFile[] = [];
  const unreadable: UnreadableFile[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    const files = name === '-' ? [name] : await expandPattern(name, terminal.folder);
    if (files.length === 0 && isPattern(name)) unreadable.push({ file: name, problem: 'fits no file' });
    for (const file of files) {
      const place = file === '-' ? file : resolve(terminal.folder, file);
      if (seen.has(place)) continue;
      seen.add(place);
      const called = file === '-' ? inputName : file;
      const read = await readFlowText(file, terminal);
      if ('text' in read) checked.push({ file: called, findings: validateFlow(read.text, options) });
      else unreadable.push({ file: called, problem: read.problem });
    }
  }
  return { checked, unreadable };
}
