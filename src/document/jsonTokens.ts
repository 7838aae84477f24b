/** What the notation consists of: a sign by itself, a text, any other value, or the end of the source. */
export type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'value' | 'end';

/** Reads JSON token after token; all but `next` speaks of the one that was read last. */
export interface JsonTokens {
  readonly kind: TokenKind;
  /** A text without its quotes and escapes; a number, `true`, `false`, `null`. Of a sign it means nothing. */
  readonly value: string | number | boolean | null;
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
  next(): void;
}

const space = /[ \t\r\n]*/y;
const lineComment = /\/\/[^\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.(?!\d)|(?:\.\d+)?(?:[eE][+-]?\d*)?)/y;
const word = /[^ \t\r\n{}[\]":,/-][^ \t\r\n{}[\]":,/]*/y;
const hexDigits = /[\da-fA-F]{0,4}/y;
const stopOfText = /["\\\0-\x1f]/g;
const words: ReadonlyMap<string, boolean | null> = new Map([['true', true], ['false', false], ['null', null]]);
const escapes = '"\\/bfnrt';
const escaped = '"\\/\b\f\n\r\t';

/** Starts reading a source. Tells in plain words what JSON does not know, once for a token, and passes over it. */
export function jsonTokens(source: string, tell: (problem: string) => void): JsonTokens {
  let kind: TokenKind = 'end';
  let value: JsonTokens['value'] = null;
  let start = 0;
  let end = 0;
  let problem: string | undefined;

  /** Whether the source goes on as the expression says; takes what fits. */
  function take(expected: RegExp): boolean {
    expected.lastIndex = end;
    const fits = expected.test(source);
    if (fits) end = expected.lastIndex;
    return fits;
  }

  function readText(): void {
    let text = '';
    for (let sign: string | undefined; sign !== '"';) {
      stopOfText.lastIndex = end;
      const stop = stopOfText.exec(source)?.index ?? source.length;
      text += source.slice(end, stop);
      sign = source[stop];
      end = sign ? stop + 1 : stop;
      if (sign === '\\' && end < source.length) {
        text += readEscape();
      } else if (sign === undefined || /[\\\r\n]/.test(sign)) {
        if (sign !== '\\') end = stop;
        problem = 'a text is not closed with a double quote';
        break;
      } else if (sign !== '"') {
        problem = 'a control character has to be escaped inside a text';
        text += sign;
      }
    }
    value = text;
  }

  /** What is meant by the letter behind a backslash; nothing where that is unknown. */
  function readEscape(): string {
    const letter = source[end++]!;
    const from = end;
    if (letter === 'u') {
      take(hexDigits);
      if (end === from + 4) return String.fromCharCode(parseInt(source.slice(from, end), 16));
      problem = 'a \\u escape needs four hexadecimal digits';
    } else if (!escapes.includes(letter)) {
      problem = 'there is no such escape in JSON';
    }
    return escaped.charAt(escapes.indexOf(letter));
  }

  /** Reads what comes next, which may be no token at all: then the kind is undefined and there is a problem. */
  function read(): TokenKind | undefined {
    const sign = source.charAt(end);
    if (sign === '') return 'end';
    if (source.startsWith('/*', end)) {
      const close = source.indexOf('*/', end + 2);
      end = close < 0 ? source.length : close + 2;
      problem = 'comments are not allowed';
      return undefined;
    }
    if (take(lineComment)) {
      problem = 'comments are not allowed';
      return undefined;
    }
    if (take(number)) {
      value = parseFloat(source.slice(start, end));
      if (!/\d/.test(source.charAt(end - 1))) problem = 'a number is not finished';
      return 'value';
    }
    if (take(word)) {
      const known = words.get(source.slice(start, end));
      if (known !== undefined) {
        value = known;
        return 'value';
      }
    } else {
      end++;
      if (sign === '"') {
        readText();
        return 'text';
      }
      if ('{}[]:,'.includes(sign)) return sign as TokenKind; // one of those just named
    }
    problem = 'there is a word or sign here that JSON does not know';
    return undefined;
  }

  return {
    get kind() { return kind; },
    get value() { return value; },
    get start() { return start; },
    get end() { return end; },
    next() {
      for (let found: TokenKind | undefined; !found;) {
        take(space);
        start = end;
        problem = undefined;
        found = read();
        kind = found ?? kind;
        if (problem) tell(problem);
      }
    },
  };
}
