import type { RuleId } from '../../../src/diagnostics/catalog.js';
import { adviceRules } from '../../../src/diagnostics/adviceRules.js';
import { messageRules } from '../../../src/diagnostics/messageRules.js';
import { parseRules } from '../../../src/diagnostics/parseRules.js';
import { runRules } from '../../../src/diagnostics/runRules.js';
import { schemaRules } from '../../../src/diagnostics/schemaRules.js';
import { semanticRules } from '../../../src/diagnostics/semanticRules.js';
import { specPage } from '../../../src/diagnostics/specPage.js';
import { codesWithoutRule } from './codesWithoutRule.js';
import { type RuleEntry, ruleEntry } from './ruleEntry.js';

const idsOf = (rules: object): readonly RuleId[] => Object.keys(rules) as RuleId[]; // the tables the ids are derived from

const groups: readonly { readonly title: string; readonly phase: string; readonly about: string; readonly rules: readonly RuleId[] }[] = [
  { title: 'Reading', phase: 'parse', about: 'Whether the source is JSON, and a Flow at all.', rules: idsOf(parseRules) },
  { title: 'Form', phase: 'validate', about: 'Versions, structure, types, places and limits. WhatsApp stops after these when it refuses one.', rules: idsOf(schemaRules) },
  { title: 'Meaning', phase: 'validate', about: 'What is judged where the form holds: references, expressions, routes, payloads, names.', rules: idsOf(semanticRules) },
  { title: 'Advice', phase: 'validate', about: 'What WhatsApp accepts and we advise against. It has no code, and no upload is refused for it.', rules: idsOf(adviceRules) },
  { title: 'Running', phase: 'run', about: 'What only a running preview finds; `validateFlow` and the command never report it.', rules: idsOf(runRules) },
  { title: 'Messages', phase: 'message', about: 'What `toFlowMessage` and `fromFlowMessage` find in the message that opens a Flow. Places lie in the message.', rules: idsOf(messageRules) },
];

const intro = `# Rules

<!-- Written by \`npm run docs:rules\` from the catalog and the fixtures of the rules. Don't edit it by hand. -->

Every finding of \`validateFlow\` and of \`npx whatsapp-flow-preview check\`. \`diagnosticCatalog\` holds the same as data.

- **Severity:** \`error\`, WhatsApp refuses it or it can't work; \`warning\`, it works but is risky on phones; \`info\`, advice.
- **Code:** WhatsApp's, where it has one.
- **Source:** \`documented\`, the code is on [Meta's list](https://developers.facebook.com/docs/whatsapp/flows/reference/error-codes); \`inferred\`, the
  code is on no public page and was seen in WhatsApp's own editor or follows from a code of the same kind; \`ours\`, WhatsApp reports nothing of the kind.
- **Versions:** those in which the bad example is reported when its \`version\` is changed.
- **Section:** of the notes on Flow JSON that the rule rests on; it leads to Meta's page on the subject, the finding's \`spec\`.

Wording is ours everywhere; \`{…}\` is filled in. Examples are cut down to what matters: \`…\` stands for the rest, which is the same on
both sides. The full documents are in \`test/fixtures/rules\`.
`;

/** The text of \`docs/rules.md\`. The same catalog and fixtures always give the same text. */
export function rulesPage(): string {
  const parts = groups.map(({ title, phase, about, rules }) => {
    const entries = rules.map(ruleEntry);
    return [`## ${title}`, `${about} Phase: \`${phase}\`.`, table(entries), ...entries.map(section)].join('\n\n');
  });
  return `${[intro.trimEnd(), ...parts, unreported()].join('\n\n')}\n`;
}

function table(entries: readonly RuleEntry[]): string {
  const rows = entries.map(({ rule, row, source, versions }) => `| [\`${rule}\`](#${rule}) | ${row.severity} | ${coded(row.code)} | ${versions ?? ''} | ${source} |`);
  return ['| Rule | Severity | Code | Versions | Source |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function section({ rule, row, source, versions, example }: RuleEntry): string {
  const facts = [
    `**${row.severity}**`, ...(row.code === undefined ? [] : [coded(row.code)]), source,
    ...(versions === undefined ? [] : [`versions ${versions}`]), ...(row.section === undefined ? [] : [about(row.section)]),
  ];
  const place = example?.part ? `, at \`${example.part}\`` : '';
  const shown = example ? [`Bad${place}:\n\n${fenced(example.bad)}`, `Good:\n\n${fenced(example.good)}`] : [];
  return [`### \`${rule}\``, escaped(row.message), facts.join(' · '), ...shown].join('\n\n');
}

function unreported(): string {
  const rows = Object.entries(codesWithoutRule).map(([code, { reason, rules = [] }]) => `| ${coded(code)} | ${reason} | ${rules.map((rule) => `[\`${rule}\`](#${rule})`).join(', ')} |`);
  const about = 'Known codes of WhatsApp that no rule has: a document alone does not show the fault, or another code stands for it.';
  return ['## Codes without a rule', about, ['| Code | Why | Reported by |', '| --- | --- | --- |', ...rows].join('\n')].join('\n\n');
}

/** The section, which leads to Meta's page on the subject. */
function about(section: string): string {
  const page = specPage(section);
  return page === undefined ? `section ${section}` : `[section ${section}](${page})`;
}

const coded = (code: string | undefined): string => (code === undefined ? '' : `\`${code}\``);

/** JavaScript, because readers of Markdown mark the `…` in JSON as a mistake. */
const fenced = (code: string): string => `\`\`\`js\n${code.trimEnd()}\n\`\`\``;

const escaped = (text: string): string => text.replace(/[\\`*_<>$|[\]]/g, '\\$&');
