import { actionsOf } from '../../document/actionsOf.js';
import type { ScreenSource } from '../../document/flowDocument.js';
import { navigateTarget } from '../../document/routes.js';
import type { Program } from '../../engine/compile/program.js';
import { armsIn, branchesOf } from './branches.js';
import type { Goal } from './goal.js';
import { issuesOf } from './issuesOf.js';

/**
 * Everything there is to see in a Flow: its screens, the routes of the model and of the navigate actions, the terminal screens it can
 * end on, the arms of every If and Switch, and the mistakes its fields can tell of. Spec: flow-json.md 2, 7, 8, 11.
 */
export function goalsOf(program: Program): readonly Goal[] {
  // Of screens that share an id only the first is ever shown.
  const screens = program.document.screens.filter((screen) => program.screen(screen.id)?.source === screen);
  return [
    ...screens.map(({ id }): Goal => ({ kind: 'screen', screen: id })),
    ...screens.flatMap((screen) => targetsOf(program, screen).map((to): Goal => ({ kind: 'route', screen: screen.id, to }))),
    ...screens.filter(({ terminal }) => terminal).map(({ id }): Goal => ({ kind: 'terminal', screen: id })),
    ...screens.flatMap((screen) => [...armsIn(branchesOf(program)(screen))].map(({ pointer, when }): Goal => ({ kind: 'branch', screen: screen.id, pointer, when }))),
    ...screens.flatMap(({ id }) => [...(program.screen(id)?.components.values() ?? [])].flatMap((component) => {
      const { field, pointer } = component;
      return field ? issuesOf(component).map((issue): Goal => ({ kind: 'validation', screen: id, pointer, name: field.name, issue })) : [];
    })),
  ];
}

function targetsOf(program: Program, screen: ScreenSource): readonly string[] {
  const navigates = actionsOf(screen).flatMap(({ action }) => navigateTarget(action) ?? []);
  return [...new Set([...(program.document.routingModel?.get(screen.id) ?? []), ...navigates])].filter((id) => id !== screen.id && program.has(id));
}
