import { evaluateCondition } from '../../expression/condition.js';
import { caseKey } from '../../expression/binding.js';
import { components } from '../../spec/components.js';
import { caps } from '../../spec/limits.js';
import type { ComponentRow } from '../../spec/row.js';
import type { CompiledComponent, CompiledNode, CompiledUnknown, Program, Rendered } from '../compile/program.js';
import { evaluate, scopeOf } from '../scope.js';
import type { FlowState } from '../state.js';
import { resolveProperty } from './resolveProps.js';

/** What a screen draws now; worked out once for a state. Spec: flow-json.md 7, 8, README 1. */
export function renderedOf(program: Program, state: FlowState, screenId: string): Rendered {
  const screen = program.screen(screenId);
  if (!screen) return { nodes: [], omitted: 0 };
  if (screen.drawn?.state !== state) screen.drawn = { state, rendered: decide(program, state, screenId, screen.nodes) };
  return screen.drawn.rendered;
}

/** Decides every If and Switch of a screen. */
function decide(program: Program, state: FlowState, screenId: string, all: readonly CompiledNode[]): Rendered {
  const nodes: (CompiledComponent | CompiledUnknown)[] = [];
  let omitted = 0;
  const scope = scopeOf(program, state, screenId);

  function take(list: readonly CompiledNode[]): void {
    for (const node of list) {
      if (node.kind === 'if') take(evaluateCondition(node.condition, scope) ? node.then : node.else);
      else if (node.kind === 'switch') take(node.cases.get(caseKey(evaluate(program, state, screenId, node.value)) ?? 'default') ?? node.cases.get('default') ?? []);
      else if (node.kind === 'component' && !isVisible(program, state, screenId, node)) continue;
      else if (nodes.length < caps.drawnComponents) nodes.push(node);
      else omitted++;
    }
  }

  take(all);
  return { nodes, omitted };
}

function isVisible(program: Program, state: FlowState, screenId: string, component: CompiledComponent): boolean {
  const row = (components[component.type] as ComponentRow).properties['visible'];
  return !row || !component.properties.has('visible') || resolveProperty(program, state, screenId, component, 'visible', row) !== false;
}
