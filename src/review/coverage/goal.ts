import type { IssueId } from '../../engine/resolved.js';

/** Something of a Flow that a reviewer can have seen. */
export type Goal =
  | { readonly kind: 'screen'; readonly screen: string }
  /** A way from one screen to another, other than back. */
  | { readonly kind: 'route'; readonly screen: string; readonly to: string }
  /** The Flow was completed on this terminal screen. */
  | { readonly kind: 'terminal'; readonly screen: string }
  /** One arm of an If or Switch: the pointer of its list, whether it is written or not; `when` is the condition or the case. */
  | { readonly kind: 'branch'; readonly screen: string; readonly pointer: string; readonly when: string }
  /** The message a field shows for one kind of mistake. */
  | { readonly kind: 'validation'; readonly screen: string; readonly pointer: string; readonly name: string; readonly issue: IssueId };

/** A text that names a goal within its Flow. */
export function goalKey(goal: Goal): string {
  switch (goal.kind) {
    case 'screen':
    case 'terminal': return `${goal.kind} ${goal.screen}`;
    case 'route': return JSON.stringify([goal.kind, goal.screen, goal.to]);
    case 'branch': return `branch ${goal.pointer}`;
    case 'validation': return `validation ${goal.issue} ${goal.pointer}`;
    default: return goal satisfies never;
  }
}
