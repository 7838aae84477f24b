const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'];
/** Keys of Flow JSON whose text a reader sees. */
const shown = new Set([
  'text', 'label', 'title', 'description', 'helper-text', 'metadata', 'alt-text', 'left-caption', 'center-caption', 'right-caption', 'badge', 'error-message',
]);

/** The document with its plain texts in Greek letters, so that Latin ones on the page are nobody's but ours. */
export function inGreek(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => inGreek(one, key));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inGreek(one, name)]));
  if (typeof value !== 'string' || !shown.has(key) || /[`$]/.test(value)) return value;
  return value.replace(/[a-z]/gi, (letter) => String.fromCodePoint(0x3b1 + (letter.toLowerCase().charCodeAt(0) - 97) % 24));
}

function latinWords(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === 'string') for (const word of value.match(/[A-Za-z]+/g) ?? []) into.add(word);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) latinWords(one, into);
  return into;
}

/**
 * Words in Latin letters that stand on the page or are spoken for it, and are neither in the document nor said to be English or notation.
 * The interface must be in a language without such letters: the pseudo-language, dates and sizes in Arabic.
 */
export function untranslated(root: Element, document: unknown): readonly string[] {
  const authors = latinWords(document, new Set());
  const found: string[] = [];
  const judge = (text: string | null, where: Element) => {
    // The test's own page is in English too.
    const asItIs = where.closest('[lang="en"], [translate="no"]');
    if (!text || (asItIs && root.contains(asItIs))) return;
    for (const word of text.match(/[A-Za-z]+/g) ?? []) if (!authors.has(word)) found.push(`"${word}" of "${text.trim()}" in ${where.tagName.toLowerCase()}`);
  };
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of spoken) judge(element.getAttribute(name), element);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) judge(node.nodeValue, element);
  }
  return found;
}
