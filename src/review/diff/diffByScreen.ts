import type { FlowDocument } from '../../document/flowDocument.js';
import { screenId, treeOf } from '../record/pin.js';
import { diffFlows } from './diffFlows.js';
import type { FlowChange } from './flowChange.js';
import type { FlowNode } from './flowTree.js';

/** A screen in one version. */
export interface ScreenPlace {
  readonly pointer: string;
  /** As written; `(screen 1)` and the like where there is none. */
  readonly id: string;
}

/** A screen in both versions, or in the one that has it, with the changes that touch it. */
export interface ScreenPair {
  readonly before?: ScreenPlace;
  readonly after?: ScreenPlace;
  readonly changes: readonly FlowChange[];
}

/** The changes between two versions, by screen: in the order of the newer one, what is gone after what it followed. */
export interface DiffByScreen {
  readonly changes: readonly FlowChange[];
  /** What belongs to no screen. */
  readonly flow: readonly FlowChange[];
  readonly screens: readonly ScreenPair[];
}

/** Sorts `diffFlows` by screens. A component that went from one screen to another is told with both. */
export function diffByScreen(older: FlowDocument, newer: FlowDocument): DiffByScreen {
  const changes = diffFlows(older, newer);
  const screens = pairsOf(placesOf(older), placesOf(newer), changes).map(({ before, after }): ScreenPair => ({
    ...(before && { before }), ...(after && { after }),
    changes: changes.filter((change) => isIn(change, 'from', before) || isIn(change, 'to', after) || startsAt(change, before, after)),
  }));
  const told = new Set(screens.flatMap((pair) => pair.changes));
  return { changes, screens, flow: changes.filter((change) => !told.has(change)) };
}

type Pair = Pick<ScreenPair, 'before' | 'after'>;

function pairsOf(before: readonly ScreenPlace[], after: readonly ScreenPlace[], changes: readonly FlowChange[]): readonly Pair[] {
  const ofScreens = changes.filter(({ kind }) => kind === 'screen-added' || kind === 'screen-removed' || kind === 'screen-moved');
  const [from, to] = [new Set(ofScreens.map((change) => end(change, 'from'))), new Set(ofScreens.map((change) => end(change, 'to')))];
  // Those that were neither added, removed nor moved follow each other alike in both versions.
  const stayed = before.filter(({ pointer }) => !from.has(pointer));
  const pairs: Pair[] = after.map((place) => {
    const moved = ofScreens.find((change) => end(change, 'to') === place.pointer);
    const partner = to.has(place.pointer) ? before.find(({ pointer }) => moved && pointer === end(moved, 'from')) : stayed.shift();
    return partner ? { before: partner, after: place } : { after: place };
  });
  before.forEach((place, index) => {
    if (pairs.some((pair) => pair.before === place)) return;
    pairs.splice(pairs.findIndex((pair) => pair.before !== undefined && pair.before === before[index - 1]) + 1, 0, { before: place });
  });
  return pairs;
}

function placesOf(document: FlowDocument): readonly ScreenPlace[] {
  const nodes: readonly FlowNode[] = treeOf(document).lists.get('/screens') ?? [];
  return nodes.map((node, index) => ({ pointer: node.pointer, id: screenId(node) ?? `(screen ${index + 1})` }));
}

/** One end of a change: where it was, or where it is. */
function end(change: FlowChange, side: 'from' | 'to'): string | undefined {
  return side === 'from' ? ('from' in change ? change.from : undefined) : 'to' in change ? change.to : undefined;
}

function isIn(change: FlowChange, side: 'from' | 'to', place: ScreenPlace | undefined): boolean {
  const pointer = end(change, side);
  return place !== undefined && pointer !== undefined && (pointer === place.pointer || pointer.startsWith(`${place.pointer}/`));
}

/** Routes stand beside the screens, and belong to the one they start from. */
function startsAt(change: FlowChange, before: ScreenPlace | undefined, after: ScreenPlace | undefined): boolean {
  return change.kind === 'routes-changed' && (change.path[1] === after?.id || change.path[1] === before?.id);
}
