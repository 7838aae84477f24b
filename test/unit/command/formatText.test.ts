import { describe, expect, it } from 'vitest';
import { formatText, printable } from '../../../src/command/formatText.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { report } from './report.js';

describe('findings as text', () => {
  it('have a line each, and are counted', () => {
    expect(formatText(report, { colors: false, quiet: false })).toMatchInlineSnapshot(`
      "flows/a b.json:44:13 error screen-id-duplicate The screen id "END" is used more than once; only the first such screen can be reached. [DUPLICATE_SCREEN_IDS]
      flows/warned.json:13:26 warning branch-constant This condition reads nothing, so only one branch is ever shown.
      flows/advised.json:11:11 info alt-text-missing Image has no "alt-text", so screen readers pass the picture by.
      4 files checked, 1 not read: 1 error, 1 warning, 1 info.
      "
    `);
  });

  it('are errors alone when quiet, all counted', () => {
    const lines = formatText(report, { colors: false, quiet: true }).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(' error screen-id-duplicate ');
    expect(lines[1]).toBe('4 files checked, 1 not read: 1 error, 1 warning, 1 info.');
  });

  it('have colours only where asked', () => {
    expect(formatText(report, { colors: false, quiet: false })).not.toContain('\u001B');
    const colored = formatText(report, { colors: true, quiet: false });
    expect(colored).toContain(' \u001B[31merror\u001B[0m screen-id-duplicate ');
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(formatText(report, { colors: false, quiet: false }));
  });

  it('say which of them WhatsApp would only come to later', () => {
    const findings = validateFlow('{"version":"7.3","color":1,"screens":[{"id":"SUCCESS","title":"A","layout":{"type":"SingleColumnLayout","children":[]}}]}', { allFindings: true });
    expect(formatText({ checked: [{ file: 'a.json', findings }], unreadable: [] }, { colors: false, quiet: false })).toContain('[SCREEN_ID_IS_RESERVED_KEYWORD, once the errors before it are gone]');
  });

  it('point to the start of what has no place', () => {
    expect(formatText({ checked: [{ file: 'a.json', findings: validateFlow('') }], unreadable: [] }, { colors: false, quiet: false })).toMatch(/^a\.json:1:1 error json-empty /);
  });

  it('can\'t forge lines or steer the terminal', () => {
    expect(printable('a\nb\u001B[2J\u0085\u2028\u202Ec é 😀')).toBe('a\\u000ab\\u001b[2J\\u0085\\u2028\\u202ec é 😀');
    const findings = validateFlow(JSON.stringify({ version: '7.3', 'x\n::error::\u001B[2J': 1, screens: [] }), { allFindings: true });
    const text = formatText({ checked: [{ file: 'a\nb', findings }], unreadable: [] }, { colors: false, quiet: false });
    expect(text.trimEnd().split('\n')).toHaveLength(findings.length + 1);
    expect(text).not.toContain('\u001B');
  });
});
