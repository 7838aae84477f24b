/**
 * JSON as it may stand in a `script` element: nothing in it ends the element, opens a comment or ends a line of a script. Reads as
 * the same value.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const names: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand between tags and in a quoted attribute. */
export function inertText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => names[character] ?? '');
}
