import type { RuleId } from '../../../src/diagnostics/catalog.js';
import { firstAction, firstOf, type Found, type Mutable, screensOf } from './places.js';

/** What breaking a Flow must bring up. */
export interface Broken {
  readonly rule: RuleId;
  readonly pointer: string;
}

/** A named way to break a valid Flow, in place; undefined when the Flow has nothing to break that way. */
export interface Mutation {
  readonly name: string;
  readonly break: (flow: Mutable) => Broken | undefined;
}

type Change = (value: Mutable) => void;

/** Changes what was found and says what must be found there; `below` leads from it to the place. */
export function at(found: Found | undefined, change: Change, rule: RuleId, below = ''): Broken | undefined {
  if (!found) return undefined;
  change(found.value);
  return { rule, pointer: `${found.pointer}${below}` };
}

/** Breaks the document itself. */
export function inFlow(name: string, change: Change, rule: RuleId, pointer = ''): Mutation {
  return { name, break: (flow) => at({ value: flow, pointer: '' }, change, rule, pointer) };
}

/** Breaks the first screen. */
export function inScreen(name: string, change: Change, rule: RuleId, below = ''): Mutation {
  return { name, break: (flow) => at(screensOf(flow)[0], change, rule, below) };
}

/** Breaks the first component of some types. */
export function inComponent(name: string, types: string | readonly string[], change: Change, rule: RuleId, below = '', test?: (component: Mutable) => boolean): Mutation {
  return { name, break: (flow) => at(firstOf(flow, [types].flat(), test), change, rule, below) };
}

/** Breaks the first click action of some name. */
export function inAction(name: string, actions: string | readonly string[], change: Change, rule: RuleId, below = ''): Mutation {
  return { name, break: (flow) => at(firstAction(flow, [actions].flat()), change, rule, below) };
}

/** Sets keys. */
export const set = (values: Mutable): Change => (value) => void Object.assign(value, values);
/** Takes a key away. */
export const drop = (key: string): Change => (value) => void delete value[key];
