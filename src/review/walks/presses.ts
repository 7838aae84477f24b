import type { Program } from '../../engine/compile/program.js';
import type { AnyNode, ResolvedScreen } from '../../engine/resolved.js';
import type { FlowState } from '../../engine/state.js';
import { transition } from '../../engine/transition.js';
import { type Filled, identify } from './fillScreen.js';
import type { WalkStep } from './flowWalk.js';

/** Everything that can be pressed on a screen, the Footer first. */
export function pressesOf(screen: ResolvedScreen): readonly WalkStep[] {
  const press = (node: AnyNode, itemId?: string): WalkStep => ({
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

/** Where a press leads: on, or, where it asks the viewer which way, along each of the routes offered, those not walked yet first. */
export function outcomesOf(program: Program, pressed: FlowState, steps: readonly WalkStep[]): readonly Filled[] {
  const { choice, history } = pressed;
  if (!choice) return [[pressed, steps]];
  const fresh = choice.routes.filter((id) => !history.includes(id));
  return [...new Set([...fresh, ...choice.routes])].map((id) => {
    const event = { type: 'chooseRoute', screen: id } as const;
    return [transition(program, pressed, event)[0], [...steps, { screen: history.at(-1) ?? '', event, node: { type: 'RouteChooser', pointer: '' } }]];
  });
}
