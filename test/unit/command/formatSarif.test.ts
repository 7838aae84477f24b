import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../src/command/checkReport.js';
import { formatSarif } from '../../../src/command/formatSarif.js';
import { catalog } from '../../../src/diagnostics/catalog.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { report } from './report.js';

interface Location {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly [edge: string]: number } };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly properties?: object;
}
interface Rule {
  readonly id: string;
  readonly helpUri?: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly Rule[] } };
  readonly columnKind: string;
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] }];
  readonly results: readonly Result[];
}
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [Run];
}
const log = (of: CheckReport = report, quiet = false): Log => JSON.parse(formatSarif(of, { quiet, version: '1.2.3' })) as Log;

describe('findings as SARIF', () => {
  it('are a log of version 2.1.0 with one run (SARIF 3.13, 3.14)', () => {
    expect(log()).toMatchObject({ $schema: expect.stringMatching(/sarif-2\.1\.0/) as string, version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
    expect(log().runs[0].tool.driver).toMatchObject({ name: 'whatsapp-flow-preview', version: '1.2.3' });
  });

  it('name each broken rule once, as the catalog has it (SARIF 3.49)', () => {
    const { rules } = log().runs[0].tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['alt-text-missing', 'branch-constant', 'screen-id-duplicate']);
    expect(rules.map(({ shortDescription }) => shortDescription.text)).toEqual([catalog['alt-text-missing'].message, catalog['branch-constant'].message, catalog['screen-id-duplicate'].message]);
    expect(rules.map(({ helpUri }) => helpUri?.split('/').at(-1))).toEqual(['components', 'flowjson', 'flowjson']);
    expect(rules.map(({ defaultConfiguration }) => defaultConfiguration.level)).toEqual(['note', 'warning', 'error']);
  });

  it('have a rule, a level, a message and a place each (SARIF 3.27)', () => {
    const { results, tool } = log().runs[0];
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([['screen-id-duplicate', 'error'], ['branch-constant', 'warning'], ['alt-text-missing', 'note']]);
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
    }
    expect(results[0]?.properties).toEqual({ code: 'DUPLICATE_SCREEN_IDS', errorType: 'FLOW_JSON_ERROR' });
  });

  it('count lines and columns from 1, the end behind the last character (SARIF 3.30)', () => {
    const { range } = report.checked[0]!.findings[0]!;
    const { region } = log().runs[0].results[0]!.locations[0]!.physicalLocation;
    expect(region).toEqual({ startLine: range!.start.line, startColumn: range!.start.column, endLine: range!.end.line, endColumn: range!.end.column });
    expect(Math.min(...Object.values(region!))).toBeGreaterThan(0);
    expect(log({ checked: [{ file: 'a', findings: validateFlow([]) }], unreadable: [] }).runs[0].results[0]!.locations[0]!.physicalLocation).not.toHaveProperty('region');
  });

  it('name files by valid references (SARIF 3.4)', () => {
    expect(log().runs[0].results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('flows/a%20b.json');
    const absolute = log({ checked: [{ file: process.platform === 'win32' ? 'C:\\a#b.json' : '/a#b.json', findings: validateFlow('') }], unreadable: [] });
    expect(absolute.runs[0].results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.*a%23b\.json$/);
  });

  it('number the other places they speak of (SARIF 3.28)', () => {
    const [related] = log().runs[0].results[0]!.relatedLocations!;
    expect(related).toMatchObject({ id: 0, physicalLocation: { artifactLocation: { uri: 'flows/a%20b.json' }, region: { startLine: expect.any(Number) as number } } });
  });

  it('tell of files that could not be read (SARIF 3.20)', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = log().runs[0].invocations;
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications.map(({ message }) => message.text)).toEqual(['flows/none.json does not exist.']);
    expect(log({ checked: [], unreadable: [] }).runs[0]).toMatchObject({ results: [], invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }] });
  });

  it('are errors alone when quiet', () => {
    const { results, tool } = log(report, true).runs[0];
    expect(results.map(({ level }) => level)).toEqual(['error']);
    expect(tool.driver.rules).toHaveLength(1);
  });
});
