import type { RuleId } from '../diagnostics/catalog.js';
import type { PlacedAction } from '../document/actionsOf.js';
import type { PlacedComponent } from '../document/componentsOf.js';
import type { LateParams } from '../document/findings.js';
import type { FlowDocument, ScreenSource } from '../document/flowDocument.js';
import type { Binding } from '../expression/binding.js';
import type { Condition } from '../expression/condition.js';
import type { Reference } from '../expression/scope.js';
import type { LimitsProfile } from '../spec/limits.js';
import type { PropertyKind, PropertyRow } from '../spec/row.js';
import type { FlowType } from '../spec/types.js';
import type { Names } from './names.js';
import type { PlacedProperty, Shape } from './shapes.js';

/** What a dynamic text belongs to. */
export type TextPlace =
  | { readonly kind: 'title' }
  /** `path` leads from the property to the text: empty when the text is the whole property. */
  | { readonly kind: 'property'; readonly component: PlacedComponent; readonly key: string; readonly row: PropertyRow; readonly path: readonly string[] }
  | { readonly kind: 'action'; readonly action: PlacedAction; readonly key: 'payload' | 'url'; readonly path: readonly string[] };

/** A string that may be dynamic: a property, a payload entry, a title with a `$` or a backtick in it, or any condition. */
export interface PlacedText {
  readonly pointer: string;
  readonly text: string;
  readonly source: Binding | Condition;
  /** Everything it reads, each once. */
  readonly references: readonly Reference[];
  readonly place: TextPlace;
}

/** What a rule wants to see. Each method is called once per thing, screens in array order. */
export interface Visitor {
  Flow?(document: FlowDocument): void;
  Screen?(screen: ScreenSource): void;
  /** The types of components wanted, all when absent. */
  readonly types?: readonly FlowType[];
  /** Every component in every branch; what is inside a container follows the container. */
  Component?(component: PlacedComponent, screen: ScreenSource): void;
  /** The Flow, each screen, layout and component, each item of a list, and what is an object inside those. */
  Shape?(shape: Shape): void;
  /** Each key of a shape that its version knows. */
  Property?(property: PlacedProperty): void;
  /** The kinds of properties wanted, all when absent; there are tens of thousands, so a rule names what it looks at. */
  readonly kinds?: readonly PropertyKind[];
  /** Actions of components, of list items and of items in example data. */
  Action?(action: PlacedAction, screen: ScreenSource): void;
  Text?(text: PlacedText, screen: ScreenSource): void;
  /** After everything was shown. */
  End?(): void;
}

/** Where a finding points besides the place of its value. */
export interface ReportOptions {
  /** `key` marks the key in the text instead of the value. */
  readonly part?: 'key' | 'value';
  /** Pointers of other places the finding speaks of. */
  readonly related?: readonly string[];
}

/** What a rule may ask, and how it reports. */
export interface RuleContext {
  readonly document: FlowDocument;
  readonly names: Names;
  /** Figures of the provider the Flow is sent through. */
  readonly profile: LimitsProfile;
  report(rule: RuleId, pointer: string, params?: LateParams, options?: ReportOptions): void;
}

/** One thing to check. Rules pass an id and params, never prose. */
export type Rule = (context: RuleContext) => Visitor;
