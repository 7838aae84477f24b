import { caps } from '../../spec/limits.js';

/** `pending` until the engine's chunk has arrived; `unsupported` where the pattern can't be run in linear time. */
export type PatternVerdict = boolean | 'pending' | 'unsupported';
interface Compiled {
  matcher(text: string): { find(): boolean };
}
type Compile = (pattern: string) => Compiled;

/**
 * Runs an author's `pattern` in linear time: never on the native engine, which a hostile pattern can hang. The engine is a
 * chunk of its own, loaded when a document has a pattern. A pattern searches, it need not match the whole. Spec: components.md 5.
 */
export class PatternEngine {
  #compile: Compile | undefined;
  readonly #compiled = new Map<string, Compiled | string>();

  get ready(): boolean {
    return this.#compile !== undefined;
  }

  /** Never rejects: without its engine no pattern is checked, which is better than a Footer that waits for ever. */
  async load(): Promise<void> {
    try {
      const { RE2JS } = await import('re2js');
      this.#compile = (pattern) => RE2JS.compile(pattern);
    } catch (error) {
      this.#compile = () => {
        throw error;
      };
    }
  }

  test(pattern: string, text: string): PatternVerdict {
    if (!this.#compile) return 'pending';
    const compiled = this.#prepare(pattern, this.#compile);
    if (typeof compiled === 'string') return 'unsupported';
    return compiled.matcher(text.slice(0, caps.patternLength)).find();
  }

  /** Why a pattern can't be checked; undefined when it can, or while that is not known. */
  problem(pattern: string): string | undefined {
    const compiled = this.#compile && this.#prepare(pattern, this.#compile);
    return typeof compiled === 'string' ? compiled : undefined;
  }

  #prepare(pattern: string, compile: Compile): Compiled | string {
    let compiled = this.#compiled.get(pattern);
    if (compiled === undefined) {
      if (pattern.length > caps.patternLength) compiled = `it is longer than ${caps.patternLength} characters`;
      else {
        try {
          compiled = compile(pattern);
        } catch (error) {
          compiled = error instanceof Error ? error.message : String(error);
        }
      }
      this.#compiled.set(pattern, compiled);
    }
    return compiled;
  }
}
