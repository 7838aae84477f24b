import { describe, expect, it } from 'vitest';
import { formatJson } from '../../../src/command/formatJson.js';
import { report } from './report.js';

interface Output {
  readonly files: readonly { readonly file: string; readonly diagnostics: readonly object[]; readonly validation_errors: readonly object[] }[];
  readonly unreadable: readonly object[];
  readonly summary: object;
}
const output = (quiet: boolean): Output => JSON.parse(formatJson(report, { quiet })) as Output;

describe('findings as JSON', () => {
  it('are our findings as they are, file by file', () => {
    const { files, unreadable, summary } = output(false);
    expect(files.map(({ file, diagnostics }) => ({ file, findings: diagnostics }))).toEqual(JSON.parse(JSON.stringify(report.checked)));
    expect(unreadable).toEqual(report.unreadable);
    expect(summary).toEqual({ files: 4, unreadable: 1, errors: 1, warnings: 1, infos: 1 });
  });

  it('have beside them what the Flows API would answer, our advice left out', () => {
    const [duplicate, warned] = output(false).files;
    expect(duplicate?.validation_errors).toEqual([expect.objectContaining({ error: 'DUPLICATE_SCREEN_IDS', error_type: 'FLOW_JSON_ERROR', pointers: [expect.objectContaining({ path: 'screens[2].id' })] })]);
    expect(warned?.validation_errors).toEqual([]);
  });

  it('are errors alone when quiet, all counted', () => {
    const { files, summary } = output(true);
    expect(files.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0, 0, 0]);
    expect(summary).toMatchObject({ warnings: 1, infos: 1 });
  });
});
