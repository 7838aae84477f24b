import type { JsonObject } from '../spec/types.js';
import { actionsOf } from './actionsOf.js';
import { componentsOf } from './componentsOf.js';
import { flowKind } from './flowKind.js';
import type { FlowDocument, ScreenSource } from './flowDocument.js';
import { isObject } from './jsonKind.js';

/**
 * Where each screen leads: the routing model as written, else one made from the navigate actions, in which a NavigationList
 * screen of an endpointless Flow leads everywhere. Every screen has an entry. Spec: flow-json.md 11.1, 11.2.
 */
export function routesOf(document: FlowDocument): ReadonlyMap<string, readonly string[]> {
  const routes = new Map<string, readonly string[]>();
  for (const screen of document.screens) {
    if (!routes.has(screen.id)) routes.set(screen.id, document.routingModel ? [] : generatedRoutes(document, screen));
  }
  for (const [from, targets] of document.routingModel ?? []) routes.set(from, targets);
  return routes;
}

/** Screens a Flow may open with, in array order: those nothing leads to, or the first when there is none. Spec: flow-json.md 11.3. */
export function entryScreens(document: FlowDocument): readonly string[] {
  const reached = new Set<string>();
  for (const [from, targets] of routesOf(document)) {
    for (const target of targets) if (target !== from) reached.add(target);
  }
  const ids = [...new Set(document.screens.map((screen) => screen.id))];
  const entries = ids.filter((id) => !reached.has(id));
  return entries.length > 0 ? entries : ids.slice(0, 1);
}

function generatedRoutes(document: FlowDocument, screen: ScreenSource): readonly string[] {
  const targets = new Set(actionsOf(screen).flatMap(({ action }) => navigateTarget(action) ?? []));
  const listsScreens = flowKind(document).kind === 'static' && componentsOf(screen).some(({ type }) => type === 'NavigationList');
  if (listsScreens) document.screens.filter(({ id }) => id !== screen.id).forEach(({ id }) => targets.add(id));
  return [...targets];
}

/** The screen a navigate action names; undefined for any other action. Spec: flow-json.md 10.1. */
export function navigateTarget({ name, next }: JsonObject): string | undefined {
  return name === 'navigate' && isObject(next) && typeof next.name === 'string' ? next.name : undefined;
}
