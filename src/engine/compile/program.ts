import type { FlowDocument, ScreenSource } from '../../document/flowDocument.js';
import { entryScreens, routesOf } from '../../document/routes.js';
import type { Binding } from '../../expression/binding.js';
import { compileBinding } from '../../expression/binding.js';
import type { Condition } from '../../expression/condition.js';
import type { PropertyRow } from '../../spec/row.js';
import type { DrawnType, FieldType, JsonValue } from '../../spec/types.js';
import type { FlowOptions } from '../controller.js';
import { PatternEngine } from '../fields/patternEngine.js';
import type { AnyNode, FieldIssue, FieldState } from '../resolved.js';
import type { FlowState } from '../state.js';
import { compileScreen } from './compileScreen.js';

/** One property with its row and what it is bound to. */
export interface CompiledProperty {
  readonly name: string;
  readonly row: PropertyRow;
  readonly binding: Binding;
}
/** What `resolve` has worked out of a component and need not work out again. */
export interface Settled {
  /** Final values of the properties that bind nothing, by name in the JSON. */
  readonly values: Map<string, unknown>;
  /** What a view gets: final values by name in camelCase, and the properties that have to be worked out each time. */
  drawn: { readonly fixed: { readonly [name: string]: unknown }; readonly bound: readonly CompiledProperty[] } | undefined;
  /** The node as it was drawn last. */
  node: AnyNode | undefined;
  /** The last verdict on an input, and what it was made of. */
  verdict: { readonly of: readonly unknown[]; readonly field: FieldState; readonly issue: FieldIssue | undefined } | undefined;
}
/** A component that is drawn. */
export interface CompiledComponent {
  readonly kind: 'component';
  readonly type: DrawnType;
  readonly pointer: string;
  readonly properties: ReadonlyMap<string, CompiledProperty>;
  /** Set for inputs. */
  readonly field: CompiledField | undefined;
  /** The component as written, for its handlers. */
  readonly source: { readonly [key: string]: JsonValue | undefined };
  readonly settled: Settled;
}
/** What a form value or message is bound to; `entry` picks one key where the whole map is a reference. */
export interface Bound {
  readonly binding: Binding;
  readonly entry: string | undefined;
}
/** The form side of an input. */
export interface CompiledField {
  readonly type: FieldType;
  readonly name: string;
  readonly initial: Bound | undefined;
  readonly error: Bound | undefined;
  readonly component: () => CompiledComponent;
}
export interface CompiledIf {
  readonly kind: 'if';
  readonly condition: Condition;
  readonly then: readonly CompiledNode[];
  readonly else: readonly CompiledNode[];
}
export interface CompiledSwitch {
  readonly kind: 'switch';
  readonly value: Binding;
  readonly cases: ReadonlyMap<string, readonly CompiledNode[]>;
}
export interface CompiledUnknown {
  readonly kind: 'unknown';
  readonly typeName: string;
  readonly pointer: string;
}
/** A node of the compiled screen; Form leaves no trace but in its fields. */
export type CompiledNode = CompiledComponent | CompiledIf | CompiledSwitch | CompiledUnknown;

/** A screen with everything parsed that can be parsed ahead. */
export interface CompiledScreen {
  readonly source: ScreenSource;
  readonly title: Binding;
  readonly nodes: readonly CompiledNode[];
  /** Every field over all branches, by name; the first of a name counts. */
  readonly fields: ReadonlyMap<string, CompiledField>;
  /** Every drawn component over all branches, by pointer. */
  readonly components: ReadonlyMap<string, CompiledComponent>;
  /** A container lay deeper than the preview follows. */
  readonly cutAt: string | undefined;
  /** What is drawn in a state, for as long as it is asked for that one. */
  drawn: { readonly state: FlowState; readonly rendered: Rendered } | undefined;
}
/** What a screen draws: If and Switch decided, invisible components left out. */
export interface Rendered {
  readonly nodes: readonly (CompiledComponent | CompiledUnknown)[];
  /** How many more there are than the preview draws. */
  readonly omitted: number;
}

/** A document made ready to run, with the options of the run. Screens are compiled when first asked for. */
export class Program {
  readonly routes: ReadonlyMap<string, readonly string[]>;
  readonly entries: readonly string[];
  readonly patterns: PatternEngine;
  readonly #sources = new Map<string, ScreenSource>();
  readonly #screens = new Map<string, CompiledScreen>();

  constructor(readonly document: FlowDocument, readonly options: FlowOptions, patterns = new PatternEngine()) {
    for (const screen of document.screens) if (!this.#sources.has(screen.id)) this.#sources.set(screen.id, screen);
    this.routes = routesOf(document);
    this.entries = entryScreens(document);
    this.patterns = patterns;
  }

  has(screenId: string): boolean {
    return this.#sources.has(screenId);
  }

  screen(screenId: string): CompiledScreen | undefined {
    const source = this.#sources.get(screenId);
    if (!source) return undefined;
    let screen = this.#screens.get(screenId);
    if (!screen) this.#screens.set(screenId, (screen = compileScreen(source, this.document.runsAs)));
    return screen;
  }

  bind(value: JsonValue): Binding {
    return compileBinding(value, this.document.runsAs);
  }
}
