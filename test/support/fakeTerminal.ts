import type { Terminal } from '../../src/command/terminal.js';

/** A terminal that remembers what it was told. */
export interface FakeTerminal extends Terminal {
  /** What was printed so far. */
  printed(): string;
  /** What was complained about so far. */
  complained(): string;
}

/** Makes one, with a pipe that holds `input` unless told otherwise. */
export function fakeTerminal({ input = '', ...rest }: Partial<Omit<Terminal, 'readInput'>> & { readonly input?: string } = {}): FakeTerminal {
  let printed = '';
  let complained = '';
  return {
    folder: process.cwd(),
    colors: false,
    isKeyboard: false,
    readInput: async () => new TextEncoder().encode(input),
    print(text) { printed += text; },
    complain(text) { complained += text; },
    printed: () => printed,
    complained: () => complained,
    ...rest,
  };
}
