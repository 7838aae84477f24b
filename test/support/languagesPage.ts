import { en } from '../../src/strings/en.js';
import { languages } from '../../src/strings/languages.js';
import { seen } from '../../src/strings/seen.js';
import { directionOf } from '../../src/strings/usableLocale.js';

const intro = `# Languages

<!-- Written by \`npm run docs:languages\` from src/strings. Don't edit it by hand. -->

A text counts as seen when it was read in WhatsApp, on a picture of it or in Meta's documentation. Every other text is our own, and
nobody has held it against a phone. The words of reviews (\`whatsapp-flow-preview/review\`) come from no phone at all: they are our own in
every language, and so are their translations.
`;

const nameOf = (locale: string) => new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' }).of(locale) ?? locale;

/** The text of `docs/languages.md`. The same tables always give the same text. */
export function languagesPage(): string {
  const all = Object.keys(en).length;
  const rows = languages.map((language) => {
    const known = Object.keys(seen[language] ?? {}).length;
    return `| \`${language}\` | ${nameOf(language)} | ${directionOf(language)} | ${known} | ${all - known} |`;
  });
  const texts = Object.entries(seen).flatMap(([language, sources]) => Object.entries(sources).map(([id, source]) => `| \`${language}\` | \`${id}\` | ${source} |`));
  return [
    intro.trimEnd(),
    ['| Locale | Language | Written | Seen | Ours |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    '## Seen texts',
    ['| Locale | Text | Where |', '| --- | --- | --- |', ...texts].join('\n'),
  ].join('\n\n') + '\n';
}
