import type { ScreenSource } from '../../document/flowDocument.js';
import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { rememberedBy } from '../../document/rememberedBy.js';
import type { Program } from '../../engine/compile/program.js';
import { evaluate, scopeOf } from '../../engine/scope.js';
import type { FlowState } from '../../engine/state.js';
import { type Binding, caseKey } from '../../expression/binding.js';
import { type Condition, compileCondition, evaluateCondition } from '../../expression/condition.js';
import { caps } from '../../spec/limits.js';
import type { JsonValue } from '../../spec/types.js';

/** One arm of an If or Switch. */
export interface Arm {
  /** Pointer of its list, whether it is written or not. */
  readonly pointer: string;
  /** The condition as written, with `not` before it for the other arm, or value and case of a Switch. */
  readonly when: string;
  readonly inside: readonly Branch[];
}
/** An If or Switch with its arms. */
export type Branch =
  | { readonly kind: 'if'; readonly condition: Condition; readonly then: Arm; readonly else: Arm }
  | { readonly kind: 'switch'; readonly value: Binding; readonly cases: ReadonlyMap<string, Arm> };

/** All branches of each screen of a program, outermost first. Spec: flow-json.md 7, 8. */
export const branchesOf: (program: Program) => (screen: ScreenSource) => readonly Branch[] = rememberedBy((program) => rememberedBy((screen) => branchesIn(program, screen.children, screen.childrenPointer, 0)));

function branchesIn(program: Program, list: JsonValue | undefined, pointer: string, depth: number): readonly Branch[] {
  if (!isList(list) || depth > caps.containerDepth) return [];
  const below = (items: JsonValue | undefined, at: string) => branchesIn(program, items, at, depth + 1);
  return list.flatMap((item, index): readonly Branch[] => {
    if (!isObject(item)) return [];
    const at = joinPointer(pointer, index);
    if (item['type'] === 'Form') return below(item['children'], `${at}/children`);
    const arm = (path: readonly string[], when: string, items: JsonValue | undefined): Arm => ({ pointer: joinPointer(at, ...path), when, inside: below(items, joinPointer(at, ...path)) });
    if (item['type'] === 'If') {
      const condition = String(item['condition'] ?? false);
      return [{ kind: 'if', condition: compileCondition(item['condition'], program.document.runsAs), then: arm(['then'], condition, item['then']), else: arm(['else'], `not ${condition}`, item['else']) }];
    }
    const cases = item['cases'];
    if (item['type'] !== 'Switch' || !isObject(cases)) return [];
    return [{ kind: 'switch', value: program.bind(item['value'] ?? null), cases: new Map(Object.keys(cases).map((key) => [key, arm(['cases', key], `${String(item['value'])}: ${key}`, cases[key])])) }];
  });
}

/** Every arm of a list of branches, those inside of arms included. */
export function* armsIn(branches: readonly Branch[]): Generator<Arm> {
  for (const branch of branches) {
    for (const arm of branch.kind === 'if' ? [branch.then, branch.else] : branch.cases.values()) {
      yield arm;
      yield* armsIn(arm.inside);
    }
  }
}

/** The arms a screen takes in a state; what is inside of another arm is not asked. */
export function* armsTaken(program: Program, state: FlowState, screenId: string, branches: readonly Branch[]): Generator<Arm> {
  for (const branch of branches) {
    const arm = branch.kind === 'if'
      ? (evaluateCondition(branch.condition, scopeOf(program, state, screenId)) ? branch.then : branch.else)
      : (branch.cases.get(caseKey(evaluate(program, state, screenId, branch.value)) ?? 'default') ?? branch.cases.get('default'));
    if (!arm) continue;
    yield arm;
    yield* armsTaken(program, state, screenId, arm.inside);
  }
}
