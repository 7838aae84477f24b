import type { FieldType } from '../../../src/spec/types.js';
import type { Look, Props, Step } from '../properties/propertyCase.js';

/** Something done with real events, and what it leaves behind. */
export interface Deed {
  /** Properties beside those of the row. */
  readonly props?: Props;
  readonly steps: readonly Step[];
  /** What the field holds then. */
  readonly holds: unknown;
}

/** What is tried with one kind of input. */
export interface InputRow {
  readonly kind: string;
  readonly type: FieldType;
  /** Required, so that the Footer waits for it. */
  readonly props: Props;
  readonly fill: Deed;
  /** Starts filled, by `fill`; `undefined` for what can't be taken back. */
  readonly empty: Deed | undefined;
  /** What happens at the upper end; `undefined` for what has none. */
  readonly maximum: (Deed & { readonly look: Look; readonly sees: unknown }) | undefined;
  /** Leaves the input empty, where `wrong` does something else. */
  readonly missing?: Pick<Deed, 'props' | 'steps'> & { readonly says: string };
  /** Leaves the input with an error. */
  readonly wrong: Deed & { readonly says: string };
  /** Mends it from there. */
  readonly mend: Deed;
}
