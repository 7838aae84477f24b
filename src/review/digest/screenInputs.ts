import type { FlowDocument } from '../../document/flowDocument.js';
import { entryScreens, routesOf } from '../../document/routes.js';
import { Program } from '../../engine/compile/program.js';
import type { JsonObject } from '../../spec/types.js';
import { chromeOf } from './placeInFlow.js';
import { readsOf } from './readsOf.js';

/** Grows when this list changes its meaning, so that an old digest is known as one of another recipe. */
const recipe = 1;

/** A screen with everything its rendering and its behaviour depend on. */
export interface ScreenInputs {
  readonly id: string;
  readonly pointer: string;
  readonly inputs: JsonObject;
}

/**
 * What each screen depends on, as one JSON value for each: its own JSON; what it reads of other screens; the versions; where it
 * leads; whether a Flow opens with it; and what its progress bar and its way back can look like. What another screen
 * sends to it by `navigate` belongs to that other screen. Spec: flow-json.md 5, 11; visual.md 2.
 */
export function screenInputs(document: FlowDocument): readonly ScreenInputs[] {
  const program = new Program(document, {});
  const routes = routesOf(document);
  const entries = entryScreens(document);
  const chrome = chromeOf(program);
  return document.screens.map((screen) => ({
    id: screen.id,
    pointer: screen.pointer,
    inputs: {
      recipe,
      version: document.value['version'],
      data_api_version: document.value['data_api_version'],
      screen: document.at(screen.pointer),
      reads: readsOf(program, screen),
      routes: routes.get(screen.id) ?? [],
      // A launch may name any screen; these are the ones a Flow opens with by itself.
      opens: entries[0] === screen.id,
      enters: entries.includes(screen.id),
      chrome: chrome(screen.id),
    },
  }));
}
