import type { Platform } from '../../../src/react/settings.js';
import type { SourceNode } from '../../../src/spec/types.js';
import type { looks } from './looks.js';
import type { Pattern } from './patterns.js';

/** Something a test sees after a key: name of a look and what it has to find. */
export type Sees = { readonly [L in keyof typeof looks]?: unknown };

/** One key, or several in the words of the testing library, and what is seen then. */
export interface KeyStep extends Sees {
  readonly keys: string;
  /** Files that are handed over before the key; the dialog of the system is out of reach. */
  readonly pick?: readonly string[];
}

/** What is done with one component by keyboard alone. */
export interface KeyCase {
  readonly pattern: Pattern;
  readonly name: string;
  /** Stands between a field called Before and the Footer; its field is called `answer`. */
  readonly node: SourceNode;
  /** Replaces the Footer. */
  readonly footer?: SourceNode;
  readonly dir?: 'rtl';
  /** Where both phones don't do the same. */
  readonly only?: Platform;
  /** Begins with the focus in Before. */
  readonly steps: readonly KeyStep[];
}
