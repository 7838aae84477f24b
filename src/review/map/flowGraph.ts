import { actionsOf } from '../../document/actionsOf.js';
import type { FlowDocument, ScreenSource } from '../../document/flowDocument.js';
import { isObject } from '../../document/jsonKind.js';
import { parentPointer } from './parentPointer.js';
import { entryScreens, navigateTarget, routesOf } from '../../document/routes.js';

/** What leads along an edge: the component that is pressed or chosen from, by its label as written. */
export interface Trigger {
  readonly label: string;
  /** Of the component; empty where a data exchange may lead there and there is no telling by what. */
  readonly pointer: string;
  /** The endpoint decides whether it leads there. */
  readonly endpoint: boolean;
}
/** A way from one screen to another. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly triggers: readonly Trigger[];
}
/** A screen as a place of the graph. */
export interface GraphScreen {
  readonly id: string;
  /** As written; empty where there is none. */
  readonly title: string;
  readonly entry: boolean;
  readonly terminal: boolean;
  /** No way leads here from where the Flow opens. */
  readonly unreachable: boolean;
  /** Neither terminal nor with a way on. */
  readonly deadEnd: boolean;
}
/** The routes of a Flow. Plain data. */
export interface FlowGraph {
  readonly screens: readonly GraphScreen[];
  readonly edges: readonly GraphEdge[];
}

/** Reads the routes of a Flow, with what leads along each. A target that is no screen is left out. Spec: flow-json.md 11. */
export function flowGraph(document: FlowDocument): FlowGraph {
  const sources = document.screens.filter((screen, at, all) => all.findIndex(({ id }) => id === screen.id) === at);
  const ids = new Set(sources.map(({ id }) => id));
  const routes = routesOf(document);
  const edges = sources.flatMap((screen) => {
    const triggers = triggersOf(document, screen);
    const targets = new Set([...(routes.get(screen.id) ?? []), ...triggers.flatMap(({ to }) => to ?? [])]);
    return [...targets].filter((to) => ids.has(to) && to !== screen.id).map((to): GraphEdge => {
      const direct = triggers.filter((trigger) => trigger.to === to);
      const found = direct.length > 0 ? direct : triggers.filter((trigger) => trigger.to === undefined);
      return { from: screen.id, to, triggers: found.map(({ label, pointer, to: target }) => ({ label, pointer, endpoint: target === undefined })) };
    });
  });
  const entries = entryScreens(document);
  const reached = new Set(entries.slice(0, 1));
  for (const id of reached) for (const edge of edges) if (edge.from === id) reached.add(edge.to);
  return {
    edges,
    screens: sources.map(({ id, title, terminal }) => ({
      id, title: typeof title === 'string' ? title : '', terminal, entry: entries[0] === id, unreachable: !reached.has(id),
      deadEnd: !terminal && !edges.some(({ from }) => from === id),
    })),
  };
}

/** What of a screen leads on; without `to` where the endpoint says where. */
function triggersOf(document: FlowDocument, screen: ScreenSource): readonly { readonly label: string; readonly pointer: string; readonly to: string | undefined }[] {
  return actionsOf(screen).flatMap(({ action, pointer }) => {
    const to = navigateTarget(action);
    if (to === undefined && action.name !== 'data_exchange') return [];
    const owner = parentPointer(pointer);
    return [{ label: labelOf(document, owner), pointer: owner, to }];
  });
}

function labelOf(document: FlowDocument, pointer: string): string {
  const value = document.at(pointer);
  if (!isObject(value)) return '';
  const main = value['main-content'];
  const texts = [value['label'], value['text'], isObject(main) ? main['title'] : undefined, value['title'], value['name'], value['type']];
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? '';
}
