import { hostColors, hostMetrics } from './hostTokens.js';

const table = (head: readonly string[], rows: readonly { readonly name: string; readonly values: readonly string[] }[]) => [
  `| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map(({ name, values }) => `| \`${name}\` | ${values.map((value) => `\`${value}\``).join(' | ')} |`),
].join('\n');

/** The page of everything a host may override. */
export function themingPage(): string {
  return `# Theming

Written by \`node test/support/writeTheming.mjs\` from the tokens in \`src/theme/tokens\`.

A preview looks like WhatsApp without anything set. A host overrides single values with custom properties, on the preview or on
anything around it: they are inherited, also into shadow roots, so the same rule works for the React component, for the element and,
given as \`theme\` to \`createEmbed\`, for the frame.

\`\`\`css
.my-preview { --flow-accent-fill: #0a5cff; --flow-accent-on: #fff; --flow-radius-button: 8px; }
@media (prefers-color-scheme: dark) { .my-preview { --flow-accent-fill: #6aa0ff; } }
\`\`\`

A value holds in all four themes; where it should differ, set it under a condition of your own, as above, or on
\`[data-flow-preview][data-platform="ios"]\`. Lengths take any unit; \`--flow-type-…-weight\` is a number. What WhatsApp draws is no
longer what you see then: for sign-off leave everything as it is.

Size and place of the preview's own box (\`inline-size\`, \`block-size\`, \`margin\`) have no weight and give way to any rule. Rules about
what is inside do not reach it: every rule of ours weighs as much as three classes. \`--flow-text-scale\` (default 1) is set by the
prop \`textScale\`.

## Colours

${table(['Property', 'Android light', 'Android dark', 'iOS light', 'iOS dark'], hostColors)}

## Measures

${table(['Property', 'Android', 'iOS'], hostMetrics)}
`;
}
