const complete = /^\$\{(?:screen\.[A-Za-z_,]+\.)?(?:data|form)(?:\.[A-Za-z0-9_-]+)+\}$/;
const nestable = /\$\{(?:screen\.[A-Za-z_]+\.)?(?:data|form)(?:\.[A-Za-z0-9_]+)+\}/g;
const escapes: { readonly [character: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Whether a longer text has a reference in it, which WhatsApp shows as it stands. Spec: flow-json.md 5.3. */
export function mentionsReference(text: string): boolean {
  return /\$\{(?:data|form|screen)\./.test(text) && !complete.test(text);
}

/**
 * Writes such a text as the backtick expression its author meant: `Hi ${data.name}!` becomes `'Hi ' ${data.name} '!'`.
 * Undefined where that can't be written, because a name has a hyphen or a literal part has a `}`. Spec: flow-json.md 6.1.
 */
export function asNested(text: string): string | undefined {
  const literals = text.split(nestable);
  if (literals.length === 1 || literals.some((part) => mentionsReference(part) || part.includes('}'))) return undefined;
  const references = text.match(nestable) ?? [];
  const items = literals.flatMap((part, at) => [part === '' ? [] : quote(part), references[at] ?? []].flat());
  return `\`${items.join(' ')}\``;
}

function quote(part: string): string {
  return `'${part.replace(/[\\'`\n\r\t]/g, (character) => escapes[character] ?? `\\${character}`)}'`;
}
