const namedCharacter = /&([a-z\d]{1,31});/gi;
/** The names that people write by hand, with what they stand for. */
const characters: ReadonlyMap<string, string> = new Map([['amp', '\\&'], ['lt', '\\<'], ['gt', '\\>'], ['quot', '\\"'], ['apos', "\\'"], ['nbsp', '\u00A0']]);

/**
 * Decodes what HTML calls these characters, and leaves any other name as typed. In a browser the parser would ask the page's own
 * HTML parser for a name, which pages that require trusted types refuse.
 */
export function decodeNames(source: string): string {
  return source.replace(namedCharacter, (whole, name: string, at: number) => {
    let before = at;
    while (source[before - 1] === '\\') before -= 1;
    const isEscaped = (at - before) % 2 === 1;
    return isEscaped ? whole : (characters.get(name) ?? `\\${whole}`);
  });
}
