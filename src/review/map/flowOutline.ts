import type { FlowGraph } from './flowGraph.js';

/** Words of an outline; `{name}` is not filled in, these stand by themselves. */
export interface OutlineWords {
  readonly entry: string;
  readonly terminal: string;
  readonly unreachable: string;
  readonly deadEnd: string;
  /** In place of a label, where the endpoint decides. */
  readonly endpointDecides: string;
}

const english: OutlineWords = { entry: 'entry', terminal: 'terminal', unreachable: 'unreachable', deadEnd: 'dead end', endpointDecides: 'endpoint decides' };

/** The names of what is special about a screen of a graph. */
export function marksOf(screen: FlowGraph['screens'][number]): readonly ('entry' | 'terminal' | 'unreachable' | 'deadEnd')[] {
  return (['entry', 'terminal', 'unreachable', 'deadEnd'] as const).filter((mark) => screen[mark]);
}

/** A graph as plain text: a line for each screen, and one below it for each way that leads on. */
export function flowOutline({ screens, edges }: FlowGraph, words: Partial<OutlineWords> = {}): string {
  const all = { ...english, ...words };
  return screens.map((screen) => {
    const marks = marksOf(screen).map((mark) => all[mark]).join(', ');
    const head = [screen.id, screen.title && `"${screen.title}"`, marks && `(${marks})`].filter(Boolean).join(' ');
    const ways = edges.filter(({ from }) => from === screen.id).map(({ to, triggers }) => {
      const by = triggers.map(({ label, endpoint }) => (endpoint ? `${label}: ${all.endpointDecides}` : label)).join(' / ');
      return `  -> ${to}${by && ` by ${by}`}`;
    });
    return [head, ...ways].join('\n');
  }).join('\n');
}
