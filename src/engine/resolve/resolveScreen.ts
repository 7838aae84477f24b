import { components } from '../../spec/components.js';
import type { DrawnType } from '../../spec/types.js';
import type { CompiledComponent, Program } from '../compile/program.js';
import type { AnyNode, FieldState, FooterNode, PlainNode, ResolvedScreen } from '../resolved.js';
import { evaluate, standsOnExample } from '../scope.js';
import type { FlowState } from '../state.js';
import { asText } from './coerce.js';
import { progressOf } from './progress.js';
import { renderedOf } from './rendered.js';
import { resolveField } from './resolveField.js';
import { resolveProperty, resolveProps } from './resolveProps.js';
import { keep } from './same.js';

type Props = { readonly [name: string]: unknown };

/**
 * The screen on show, ready to draw. Nodes and lists of `previous` are kept wherever nothing in them changed, so a view can
 * compare by reference.
 */
export function resolveScreen(program: Program, state: FlowState, previous: ResolvedScreen | undefined): ResolvedScreen | undefined {
  const id = state.history.at(-1);
  const screen = id === undefined ? undefined : program.screen(id);
  if (id === undefined || !screen) return undefined;
  let byPointer: ReadonlyMap<string, AnyNode> | undefined;
  // Of a document that was changed under the reader, nothing is settled yet.
  const earlier = (pointer: string) => (byPointer ??= new Map(previous?.nodes.map((node) => [node.pointer, node]))).get(pointer);
  const nodes: AnyNode[] = [];
  let footer: CompiledComponent | undefined;
  let blocked = false;

  for (const node of renderedOf(program, state, id).nodes) {
    if (node.kind === 'unknown') {
      nodes.push(keep(earlier(node.pointer), { type: 'Unknown', pointer: node.pointer, typeName: node.typeName }));
    } else if (node.type === 'Footer') {
      footer ??= node;
    } else {
      nodes.push(resolveNode(program, state, id, node, earlier));
      blocked ||= node.settled.verdict?.issue !== undefined;
    }
  }

  const screenNow: ResolvedScreen = {
    id,
    pointer: screen.source.pointer,
    title: asText(evaluate(program, state, id, screen.title)) ?? '',
    terminal: screen.source.terminal,
    nodes: keepList(previous?.nodes, nodes),
    footer: footer && keep(previous?.footer, resolveFooter(program, state, id, footer, blocked)),
    canGoBack: state.history.length > 1,
    progress: progressOf(program, state.history),
    onExample: standsOnExample(state, id) && Object.keys(screen.source.dataModel).length > 0,
    busy: state.pending !== undefined,
  };
  return previous && (Object.keys(screenNow) as (keyof ResolvedScreen)[]).every((key) => Object.is(previous[key], screenNow[key])) ? previous : screenNow;
}

function resolveNode(program: Program, state: FlowState, id: string, component: CompiledComponent, earlierAt: (pointer: string) => AnyNode | undefined): AnyNode {
  const { type, pointer, field, settled } = component;
  if (settled.node && !field && settled.drawn?.bound.length === 0) return settled.node;
  const previous = settled.node ?? earlierAt(pointer);
  const earlier = previous?.type === type ? (previous as PlainNode<DrawnType> & { readonly field?: FieldState }) : undefined;
  const props = keep<Props>(earlier?.props as Props | undefined, resolveProps(program, state, id, component));
  const live = field && resolveField(program, state, id, field, props);
  const fieldState = live && keep(earlier?.field, live.field);
  const isSame = earlier && earlier.props === props && earlier.field === fieldState;
  // The rows that fill `props` are the rows the node types derive from.
  const node = isSame && previous ? previous : ({ type, pointer, props, ...(fieldState && { field: fieldState }) } as unknown as AnyNode);
  settled.node = node;
  return node;
}

function resolveFooter(program: Program, state: FlowState, id: string, component: CompiledComponent, blocked: boolean): FooterNode {
  const enabled = resolveProperty(program, state, id, component, 'enabled', components.Footer.properties.enabled) !== false;
  return { type: 'Footer', pointer: component.pointer, props: resolveProps(program, state, id, component) as unknown as FooterNode['props'], enabled, blocked };
}

function keepList(previous: readonly AnyNode[] | undefined, now: readonly AnyNode[]): readonly AnyNode[] {
  return previous && previous.length === now.length && now.every((node, index) => node === previous[index]) ? previous : now;
}
