import type { FlowController } from '../../../src/engine/controller.js';
import type { FlowType } from '../../../src/spec/types.js';

/** Properties of a component as Flow JSON writes them. */
export type Props = { readonly [name: string]: unknown };

/** A Flow on show, as steps and looks find it. */
export interface Shown {
  /** Everything drawn by the preview. */
  readonly page: HTMLElement;
  /** What the component under trial draws; undefined when it draws nothing. */
  readonly root: HTMLElement | undefined;
  readonly flow: FlowController;
  /** What left the Flow so far: requests, addresses, the response. */
  readonly sent: readonly unknown[];
}

/** Something a person does. */
export type Step = (shown: Shown) => Promise<void>;
/** Reads one thing off the preview. */
export type Look = (shown: Shown) => unknown;

/** Two values of a property, and what tells them apart. */
export interface PropertyCase {
  /** `undefined` leaves the property out. */
  readonly values: readonly [unknown, unknown];
  /** Properties this case needs beside those of its component. */
  readonly props?: Props;
  /** What is done before the look. */
  readonly steps?: readonly Step[];
  readonly look: Look;
  /** What is seen with either value. */
  readonly sees: readonly [unknown, unknown];
  /** Where iOS shows something else. */
  readonly onIos?: readonly [unknown, unknown];
}

/** Every case of one component. Keys are paths such as `data-source.image`; an action follows a colon. */
export interface ComponentCases {
  readonly type: FlowType;
  /** The least the component needs. */
  readonly base: Props;
  /** Stands alone on its screen, as the specification asks. */
  readonly alone?: true;
  readonly rows: { readonly [row: string]: PropertyCase | readonly PropertyCase[] };
}
