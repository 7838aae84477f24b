import type { FlowChange } from '../../review/diff/flowChange.js';

/** What became of a component, for the look of its outline. */
export type MarkKind = 'added' | 'removed' | 'changed' | 'moved';

/** A component that changed, with the changes it was part of. */
export interface DiffMark {
  readonly pointer: string;
  readonly kind: MarkKind;
  readonly changes: readonly FlowChange[];
}

/** The components of a screen to outline, in one version, in document order as the changes have it. */
export function marksOf(changes: readonly FlowChange[], side: 'from' | 'to', screen: string): readonly DiffMark[] {
  const marks = new Map<string, FlowChange[]>();
  for (const change of changes) {
    const pointer = side === 'from' ? ('from' in change ? change.from : undefined) : 'to' in change ? change.to : undefined;
    // Of a screen that is new or gone everything is, which needs no outline.
    if (pointer === undefined || !pointer.startsWith(`${screen}/`)) continue;
    marks.set(pointer, [...(marks.get(pointer) ?? []), change]);
  }
  return [...marks].map(([pointer, own]) => ({ pointer, kind: kindOf(own), changes: own }));
}

/** What some changes made of a component; anything but coming, going and moving counts as changed. */
export function kindOf(changes: readonly FlowChange[]): MarkKind {
  const is = (kind: FlowChange['kind']) => changes.some((change) => change.kind === kind);
  if (is('component-added') || is('screen-added')) return 'added';
  if (is('component-removed') || is('screen-removed')) return 'removed';
  return changes.every(({ kind }) => kind === 'component-moved' || kind === 'screen-moved') ? 'moved' : 'changed';
}
