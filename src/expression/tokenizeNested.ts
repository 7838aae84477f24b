import type { Problem } from './ast.js';
import { isOperator, refusalOf } from './nestedOperators.js';
import { readNestedString } from './readNestedString.js';
import { makeReference } from './reference.js';
import { syntaxProblem, type Token, type Tokens } from './token.js';

// The name rule is the one of references without the hyphen: what follows a hyphen is a word of its own. Spec: 6.1.
const referenceHead = /\$\{(?:screen\.([A-Za-z_]+)\.)?(data|form)((?:\.[A-Za-z0-9_]+)+)/y;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*(?:\.[\w$\u0080-\uffff]+)*/y;
const operator = /===|!==|>>>|<<|>>|==|!=|<=|>=|&&|\|\||\*\*|\?\?|[-+*/%<>!&|^~?:=]/y;

/** Splits a backtick expression into words; every `}` is dropped on the way, as WhatsApp does. Spec: flow-json.md 6.1. */
export function tokenizeNested(text: string): Tokens {
  const tokens: Token[] = [];
  const problems: Problem[] = [];
  const last = text.length - 1;
  let at = 1;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const refuse = (problem: string): Tokens => ({ tokens: undefined, problems: [syntaxProblem(problem, at)] });

  while (at < last) {
    const character = text[at]!;
    const offset = at;
    let match: RegExpExecArray | null;
    if (character === '}' || /\s/.test(character)) {
      at += 1;
    } else if (character === '(' || character === ')') {
      tokens.push({ kind: character, offset });
      at += 1;
    } else if (character === ',' || character === ';') {
      tokens.push({ kind: 'separator', offset });
      at += 1;
    } else if (character === '\'' || character === '"') {
      const string = readNestedString(text, at, last);
      if (!string) return refuse('a string is not closed');
      tokens.push({ kind: 'literal', value: string.value, offset });
      at = string.end;
    } else if (text.startsWith('${', at)) {
      match = take(referenceHead);
      if (!match) return refuse('a reference is written ${data.name}, ${form.name} or ${screen.ID.data.name}');
      if (text.lastIndexOf('}', last - 1) < at) return refuse('a reference is not closed with }');
      tokens.push({ kind: 'reference', reference: makeReference(match[1], match[2]!, match[3]!), offset });
      at += match[0].length;
    } else if ((match = take(number))) {
      at += match[0].length;
      if (take(word) || text[at] === '.' || !Number.isFinite(Number(match[0]))) return refuse(`${match[0]}… is no number`);
      tokens.push({ kind: 'literal', value: Number(match[0]), offset });
    } else if ((match = take(word))) {
      if (match[0] === 'null') return refuse('null is a reserved word');
      if (match[0] === 'true' || match[0] === 'false') tokens.push({ kind: 'literal', value: match[0] === 'true', offset });
      else tokens.push({ kind: 'word', text: match[0], offset });
      at += match[0].length;
    } else if ((match = take(operator))) {
      if (!isOperator(match[0])) return refuse(refusalOf(match[0]));
      tokens.push({ kind: 'operator', operator: match[0], offset });
      at += match[0].length;
    } else {
      return refuse(character === '[' || character === ']' ? 'lists and indexing with [ ] are not supported' : `the character ${character} has no meaning here`);
    }
  }
  tokens.push({ kind: 'end', offset: last });
  return { tokens, problems };
}
