import type { JsonObject, SourceNode } from '../../src/spec/types.js';

/** What is done to a panel once it stands: a press, the focus of a field, or files that are picked. */
export type SheetStep =
  | { readonly press: string }
  | { readonly focus: string }
  | { readonly pick: string; readonly files: readonly string[] };

/** One screen of a sheet. It is as high as what is on it, unless it has a height. */
export interface SheetPanel {
  readonly nodes: readonly SourceNode[];
  /** Data model of the screen. */
  readonly data?: JsonObject;
  /** Default 7.3. */
  readonly version?: string;
  readonly steps?: readonly SheetStep[];
  /** Selector of what comes up late: the panel is whole once it is there. */
  readonly until?: string;
  /** In pixels; for pages that lie over a screen and would give it no height. */
  readonly height?: number;
}

/** Every property and state of a component, on as few screens as it takes. */
export type Sheet = readonly SheetPanel[];

/** Presses the Footer of the panel, so that required fields say that they are empty. */
export const pressFooter: SheetStep = { press: '[data-flow-type="Footer"] button' };

/** A Footer that ends the Flow. */
export const send: SourceNode = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } };
