/** How WhatsApp marks words in a message: `*bold*`, `_italic_`, `~struck~`, and three backticks for typewriter letters. */
export type RunKind = 'bold' | 'italic' | 'strike' | 'mono';
/** A stretch of a message: plain words, or marked ones, which may hold others. */
export type MessageRun = string | { readonly kind: RunKind; readonly runs: readonly MessageRun[] };

interface OpenMark {
  readonly mark: string;
  /** Where the words behind the mark begin. */
  readonly start: number;
  readonly runs: MessageRun[];
}

const kinds: ReadonlyMap<string | undefined, RunKind> = new Map([['*', 'bold'], ['_', 'italic'], ['~', 'strike']]);
const fence = '```';
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * Reads the marks in a text of a message. A mark counts where it touches its words on the inner side and no letter or digit on the
 * outer one, and where its twin stands in the same line; all others stay as typed. Takes time in proportion to the text.
 */
export function messageRuns(text: string): readonly MessageRun[] {
  const all: MessageRun[] = [];
  const open: OpenMark[] = [];
  let plain = '';
  let fencesEnd = text.lastIndexOf(fence);
  const here = () => open.at(-1)?.runs ?? all;
  const flush = () => {
    if (plain) here().push(plain);
    plain = '';
  };
  /** Takes back marks that were opened and had no twin, down to `depth` of them. */
  const giveUp = (depth: number) => {
    flush();
    while (open.length > depth) {
      const { mark, runs } = open.pop()!;
      here().push(mark, ...runs);
    }
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (at < fencesEnd && text.startsWith(fence, at)) {
      const end = text.indexOf(fence, at + fence.length);
      if (end > at + fence.length) {
        flush();
        here().push({ kind: 'mono', runs: [text.slice(at + fence.length, end)] });
        at = end + fence.length - 1;
        continue;
      }
      if (end === -1) fencesEnd = -1;
    }
    const kind = kinds.get(character);
    const depth = kind ? open.findIndex(({ mark }) => mark === character) : -1;
    if (character === '\n') {
      giveUp(0);
    } else if (kind && depth >= 0 && at > open[depth]!.start && !isSpace(text[at - 1]) && !isWord(text[at + 1])) {
      giveUp(depth + 1);
      const { runs } = open.pop()!;
      here().push({ kind, runs });
      continue;
    } else if (kind && depth < 0 && !isWord(text[at - 1]) && !isSpace(text[at + 1]) && text[at + 1] !== character) {
      flush();
      open.push({ mark: character, start: at + 1, runs: [] });
      continue;
    }
    plain += character;
  }
  giveUp(0);
  return joined(all);
}

/** Neighbouring plain words as one. */
function joined(runs: readonly MessageRun[]): readonly MessageRun[] {
  const result: MessageRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (typeof run === 'string' && typeof last === 'string') result[result.length - 1] = last + run;
    else result.push(typeof run === 'string' ? run : { kind: run.kind, runs: joined(run.runs) });
  }
  return result;
}
