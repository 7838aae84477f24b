import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One real Flow document. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

const folder = process.env['FLOW_CORPUS'] ?? '../shared/flows/corpus';

/** Real Flow documents that stand beside the checkout; empty, and said loudly, where they do not. */
export function corpus(part: 'valid' | 'invalid'): readonly CorpusFile[] {
  const path = part === 'valid' ? folder : join(folder, 'invalid');
  if (!existsSync(path)) {
    console.warn(`\n*** No Flow corpus at ${path}: the walk over real documents is NOT run. Set FLOW_CORPUS to its folder. ***\n`);
    return [];
  }
  return readdirSync(path).filter((name) => name.endsWith('.json')).sort().map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}
