import type { FlowDocument } from '../../../src/document/flowDocument.js';
import { Program } from '../../../src/engine/compile/program.js';
import type { FlowEvent } from '../../../src/engine/events.js';
import { behaviorOf } from '../../../src/engine/fields/behaviors.js';
import { initialState } from '../../../src/engine/initialState.js';
import { resolveScreen } from '../../../src/engine/resolve/resolveScreen.js';
import type { AnyNode, ResolvedScreen } from '../../../src/engine/resolved.js';
import type { FlowState } from '../../../src/engine/state.js';
import { transition } from '../../../src/engine/transition.js';
import { candidates, isField } from './values.js';

/** One thing done, with where: enough to do it again through the DOM. */
export interface Step {
  readonly screen: string;
  readonly event: Extract<FlowEvent, { type: 'change' | 'press' | 'back' | 'chooseRoute' }>;
  readonly node: { readonly type: string; readonly pointer: string; /** Ids of its options or rows, in order. */ readonly options?: readonly string[] };
}
/** A way through a Flow, or why there is none. */
export type Walk = { readonly completed: true; readonly steps: readonly Step[]; readonly state: FlowState } | { readonly completed: false; readonly reason: string };

const maxVisits = 400;

/**
 * Finds a way to a completed response: fills every required field with a valid value, presses what leads on, and tries other
 * options and links where the first choice leads in circles.
 */
export async function walk(document: FlowDocument): Promise<Walk> {
  const program = new Program(document, {});
  await program.patterns.load();
  const [state] = initialState(program);
  let visits = 0;
  let reason = 'no way on was found';
  const seen = new Set<string>();

  function go(at: FlowState, steps: readonly Step[]): Walk | undefined {
    if (at.status === 'completed') return { completed: true, steps, state: at };
    const screen = resolveScreen(program, at, undefined);
    if (!screen || visits++ > maxVisits) return undefined;
    const key = `${at.history.join('>')}|${JSON.stringify(at.form)}|${JSON.stringify(at.data)}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    for (const [filled, done] of fillings(program, at, steps)) {
      const now = resolveScreen(program, filled, undefined)!;
      for (const press of pressesOf(now)) {
        for (const [next, more] of outcomes(program, transition(program, filled, press.event)[0], [...done, press])) {
          const found = next.status === 'completed' || next.history !== filled.history ? go(next, more) : undefined;
          if (found) return found;
        }
      }
      reason = `stuck on ${screen.id}: ${stuckBecause(now)}`;
    }
    return undefined;
  }

  return go(state, []) ?? { completed: false, reason };
}

/** Where a press leads: on, or, where it asks the viewer which way, along each of the routes offered, those not walked yet first. */
function outcomes(program: Program, pressed: FlowState, steps: readonly Step[]): readonly (readonly [FlowState, readonly Step[]])[] {
  const { choice, history } = pressed;
  if (!choice) return [[pressed, steps]];
  const fresh = choice.routes.filter((id) => !history.includes(id));
  return [...new Set([...fresh, ...choice.routes])].map((id) => {
    const event = { type: 'chooseRoute', screen: id } as const;
    return [transition(program, pressed, event)[0], [...steps, { screen: history.at(-1)!, event, node: { type: 'RouteChooser', pointer: '' } }]];
  });
}

/** The screen filled in: first with the first valid choice everywhere, then once for each other option of each single choice. */
function* fillings(program: Program, state: FlowState, steps: readonly Step[]): Generator<readonly [FlowState, readonly Step[]]> {
  yield fill(program, state, steps, undefined);
  const screen = resolveScreen(program, state, undefined);
  for (const node of screen?.nodes ?? []) {
    if (node.type !== 'RadioButtonsGroup' && node.type !== 'Dropdown') continue;
    for (const option of node.props.dataSource.slice(0, 6)) yield fill(program, state, steps, { name: node.field.name, id: option.id });
  }
}

function fill(program: Program, state: FlowState, steps: readonly Step[], choice: { readonly name: string; readonly id: string } | undefined): readonly [FlowState, readonly Step[]] {
  let at = state;
  const done = [...steps];
  // Filling one field may show others; a few rounds reach the end of every chain.
  for (let round = 0; round < 6; round++) {
    const screen = resolveScreen(program, at, undefined);
    if (!screen || at.history !== state.history) return [at, done];
    let changed = false;
    for (const node of screen.nodes) {
      if (!isField(node) || !node.field.enabled) continue;
      const wanted = choice && choice.name === node.field.name ? choice.id : undefined;
      if (wanted === undefined && !needsValue(program, at, node)) continue;
      if (wanted !== undefined && node.field.value === wanted) continue;
      const next = firstValid(program, at, node, wanted);
      if (!next) continue;
      at = next[0];
      done.push({ screen: screen.id, event: next[1], node: identify(node) });
      changed = true;
      break;
    }
    if (!changed) break;
    if (changed && round === 5 && done.length - steps.length < 60) round = 4;
  }
  return [at, done];
}

function needsValue(program: Program, state: FlowState, node: Extract<AnyNode, { field: unknown }>): boolean {
  const { required, value } = node.field;
  const empty = behaviorOf(node.type).isEmpty(value);
  const demanded = required === true || (typeof required === 'object' && (required['start-date'] || required['end-date']));
  return (empty && (demanded || 'minUploadedPhotos' in node.props || 'minUploadedDocuments' in node.props)) || (!empty && isInvalid(program, state, node));
}

function isInvalid(program: Program, state: FlowState, node: AnyNode): boolean {
  const [touched] = transition(program, state, { type: 'blur', name: (node as Extract<AnyNode, { field: unknown }>).field.name });
  const now = resolveScreen(program, touched, undefined)?.nodes.find((other) => other.pointer === node.pointer);
  return now !== undefined && isField(now) && now.field.message?.from === 'check';
}

function firstValid(program: Program, state: FlowState, node: Extract<AnyNode, { field: unknown }>, wanted: string | undefined): readonly [FlowState, Extract<FlowEvent, { type: 'change' }>] | undefined {
  for (const value of wanted === undefined ? candidates(node, program) : [wanted]) {
    const event = { type: 'change', name: node.field.name, value } as const;
    const [next] = transition(program, state, event);
    if (next !== state && !isInvalid(program, next, node)) return [next, event];
  }
  return undefined;
}

function pressesOf(screen: ResolvedScreen): readonly Step[] {
  const press = (node: AnyNode, itemId?: string): Step => ({
    screen: screen.id,
    event: { type: 'press', pointer: node.pointer, ...(itemId !== undefined && { itemId }) },
    node: identify(node),
  });
  const others = screen.nodes.flatMap((node) => {
    if (node.type === 'EmbeddedLink') return [press(node)];
    if (node.type === 'OptIn' && node.props.onClickAction) return [press(node)];
    return node.type === 'NavigationList' ? node.props.listItems.map((item) => press(node, item.id)) : [];
  });
  return screen.footer && screen.footer.enabled && !screen.footer.blocked ? [press(screen.footer), ...others] : others;
}

function identify(node: AnyNode): Step['node'] {
  const items = node.type === 'Unknown' ? undefined : 'dataSource' in node.props ? node.props.dataSource : 'listItems' in node.props ? node.props.listItems : undefined;
  return { type: node.type, pointer: node.pointer, ...(items && { options: items.map((item) => item.id) }) };
}

function stuckBecause(screen: ResolvedScreen): string {
  if (!screen.footer) return 'no Footer';
  if (!screen.footer.enabled) return 'the Footer is disabled by the author';
  if (screen.footer.blocked) return `the Footer waits for ${screen.nodes.filter(isField).map((node) => `${node.type} ${node.field.name}`).join(', ')}`;
  return 'pressing leads nowhere new';
}
