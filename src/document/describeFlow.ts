import { componentsOf } from './componentsOf.js';
import type { FlowDocument } from './flowDocument.js';
import { flowKind } from './flowKind.js';
import { entryScreens, routesOf } from './routes.js';

/** One screen at a glance. */
export interface ScreenDescription {
  readonly id: string;
  /** As written, a binding included; empty when there is none. */
  readonly title: string;
  readonly terminal: boolean;
  /** Over all branches, the Form not counted (spec/README 4). */
  readonly componentCount: number;
}

/** A Flow at a glance. Plain data. */
export interface FlowDescription {
  /** As written, else the version whose rules apply. */
  readonly version: string;
  readonly kind: 'static' | 'dynamic';
  readonly screens: readonly ScreenDescription[];
  readonly routes: readonly (readonly [from: string, to: string])[];
  /** Screens it may open with, the default first. */
  readonly entryScreens: readonly string[];
}

/** Sums a Flow up without running it. */
export function describeFlow(document: FlowDocument): FlowDescription {
  return {
    version: document.version ?? document.runsAs,
    kind: flowKind(document).kind,
    screens: document.screens.map((screen) => ({
      id: screen.id,
      title: typeof screen.title === 'string' ? screen.title : '',
      terminal: screen.terminal,
      componentCount: componentsOf(screen).filter(({ type }) => type !== 'Form').length,
    })),
    routes: [...routesOf(document)].flatMap(([from, targets]) => targets.map((to) => [from, to] as const)),
    entryScreens: entryScreens(document),
  };
}
