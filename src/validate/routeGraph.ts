import { actionsOf } from '../document/actionsOf.js';
import { componentsOf } from '../document/componentsOf.js';
import type { FlowDocument } from '../document/flowDocument.js';
import { rememberedBy } from '../document/rememberedBy.js';
import { navigateTarget, routesOf } from '../document/routes.js';

/** What the routes of a Flow are checked by. Spec: flow-json.md 11.2. */
export interface RouteGraph {
  /** Screens in array order, each id once. */
  readonly ids: readonly string[];
  /** From the routing model, else from the navigate actions. */
  readonly routes: ReadonlyMap<string, readonly string[]>;
  /** Targets of the navigate actions of each screen. */
  readonly navigates: ReadonlyMap<string, readonly string[]>;
  /** Screens with a complete action. */
  readonly completes: ReadonlySet<string>;
  readonly hasNavigationList: ReadonlySet<string>;
}

/** The routes of a document. */
export const routeGraph: (document: FlowDocument) => RouteGraph = rememberedBy(gather);

function gather(document: FlowDocument): RouteGraph {
  const navigates = new Map<string, readonly string[]>();
  const completes = new Set<string>();
  const hasNavigationList = new Set<string>();
  for (const screen of document.screens) {
    const actions = actionsOf(screen);
    const targets = actions.flatMap(({ action }) => navigateTarget(action) ?? []);
    navigates.set(screen.id, [...new Set([...navigates.get(screen.id) ?? [], ...targets])]);
    if (actions.some(({ action }) => action.name === 'complete')) completes.add(screen.id);
    if (componentsOf(screen).some(({ type }) => type === 'NavigationList')) hasNavigationList.add(screen.id);
  }
  return { ids: [...navigates.keys()], routes: routesOf(document), navigates, completes, hasNavigationList };
}

/** Screens that can be walked to from the first one, edges taken in either direction. Spec: flow-json.md 11.2. */
export function connectedTo(first: string | undefined, routes: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const [from, targets] of routes) for (const to of targets) { join(from, to); join(to, from); }
  const seen = new Set<string>(first === undefined ? [] : [first]);
  for (const id of seen) for (const next of neighbours.get(id) ?? []) seen.add(next);
  return seen;
}
