import { actionsOf } from '../document/actionsOf.js';
import { componentsOf } from '../document/componentsOf.js';
import type { FlowDocument, ScreenSource } from '../document/flowDocument.js';
import { type PropertyKind, propertyKinds } from '../spec/row.js';
import type { PlacedText, Visitor } from './rule.js';
import { meaningsOf } from './meanings.js';
import { componentShapes, flowShape, screenShapes, type Shape } from './shapes.js';
import { textsOfAction, textsOfComponent, textsOfScreen } from './textsOf.js';

/** Who wants to see each kind of thing. */
type Audience = { readonly [thing in Exclude<Thing, 'Component' | 'Property'>]-?: readonly NonNullable<Visitor[thing]>[] } & {
  /** Those for a type, worked out when it first comes. */
  Component(type: string | undefined): readonly NonNullable<Visitor['Component']>[];
  readonly Property: ReadonlyMap<PropertyKind, readonly SeeProperty[]>;
};
type Thing = Exclude<keyof Visitor, 'types' | 'kinds'>;
type SeeProperty = NonNullable<Visitor['Property']>;

/** Shows a document to all visitors, once; `isDone` ends the walk between two things. What nobody wants to see is not made. */
export function walk(document: FlowDocument, visitors: readonly Visitor[], isDone: () => boolean): void {
  const audience = audienceOf(visitors);
  for (const see of audience.Flow) see(document);
  showShape(flowShape(document), audience);
  for (const screen of document.screens) {
    if (isDone()) return;
    walkScreen(document, screen, audience, isDone);
  }
  for (const see of audience.End) see();
}

function audienceOf(visitors: readonly Visitor[]): Audience {
  const who = <K extends Thing>(thing: K) => visitors.flatMap((visitor) => visitor[thing] ?? []) as readonly NonNullable<Visitor[K]>[];
  return { Flow: who('Flow'), Screen: who('Screen'), Component: byType(visitors), Shape: who('Shape'), Property: byKind(visitors), Action: who('Action'), Text: who('Text'), End: who('End') };
}

function byType(visitors: readonly Visitor[]): Audience['Component'] {
  const made = new Map<string | undefined, readonly NonNullable<Visitor['Component']>[]>();
  return (type) => {
    const known = made.get(type);
    if (known) return known;
    const wanted = visitors.flatMap(({ Component: see, types }) => (see && (!types || types.some((each) => each === type)) ? [see] : []));
    made.set(type, wanted);
    return wanted;
  };
}

function byKind(visitors: readonly Visitor[]): ReadonlyMap<PropertyKind, readonly SeeProperty[]> {
  const map = new Map<PropertyKind, SeeProperty[]>();
  for (const { Property: see, kinds = propertyKinds } of visitors) {
    if (see) for (const kind of kinds) map.set(kind, [...(map.get(kind) ?? []), see]);
  }
  return map;
}

function walkScreen(document: FlowDocument, screen: ScreenSource, audience: Audience, isDone: () => boolean): void {
  const { runsAs } = document;
  const meaningOf = meaningsOf(document);
  const showTexts = (texts: readonly PlacedText[]): void => {
    for (const text of texts) for (const see of audience.Text) see(text, screen);
  };
  for (const see of audience.Screen) see(screen);
  if (wantsShapes(audience)) for (const shape of screenShapes(document, screen)) showShape(shape, audience);
  if (audience.Text.length > 0) showTexts(textsOfScreen(screen, meaningOf));
  for (const component of componentsOf(screen)) {
    if (isDone()) return;
    for (const see of audience.Component(component.type)) see(component, screen);
    if (wantsShapes(audience)) for (const shape of componentShapes(component, runsAs)) showShape(shape, audience);
    if (audience.Text.length > 0) showTexts(textsOfComponent(component, meaningOf));
  }
  if (audience.Action.length === 0 && audience.Text.length === 0) return;
  for (const action of actionsOf(screen)) {
    if (isDone()) return;
    for (const see of audience.Action) see(action, screen);
    if (audience.Text.length > 0) showTexts(textsOfAction(action, meaningOf));
  }
}

function wantsShapes({ Shape: shapes, Property: properties }: Audience): boolean {
  return shapes.length > 0 || properties.size > 0;
}

function showShape(shape: Shape, audience: Audience): void {
  for (const see of audience.Shape) see(shape);
  if (audience.Property.size === 0) return;
  for (const key in shape.value) {
    const value = shape.value[key];
    const row = shape.known.rows.get(key);
    if (row === undefined || value === undefined) continue;
    const interested = audience.Property.get(row.kind);
    if (interested === undefined) continue;
    const property = { shape, key, value, row };
    for (const see of interested) see(property);
  }
}
