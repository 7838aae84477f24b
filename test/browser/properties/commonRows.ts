import { blocked, count, drawn, lastSent, note, says, screenShown } from './looks.js';
import type { Look, PropertyCase, Step } from './propertyCase.js';

/** A text that is shown as it stands. */
export const shownText = (props?: PropertyCase['props'], steps?: readonly Step[]): PropertyCase => (
  { values: ['Alpha', 'Beta'], ...(props && { props }), ...(steps && { steps }), look: says('Alpha'), sees: [true, false] }
);
/** A component that can be taken away. */
export const visible: PropertyCase = { values: [false, true], look: drawn, sees: [false, true] };
/** An input that can be closed; its control is the selector's. */
export const enabled = (control: string): PropertyCase => ({ values: [false, true], look: count(`${control}:disabled`), sees: [1, 0] });
/** An input that has to be filled, and says so. */
export const required: readonly PropertyCase[] = [
  { values: [true, false], look: blocked, sees: [true, false] },
  { values: [true, false], look: says('(optional)'), sees: [false, true] },
];
/** A message of the author, shown at once. */
export const errorMessage: PropertyCase = { values: ['Not today', undefined], look: says('Not today'), sees: [true, false] };

/** Leads to one screen or the other. */
export const navigates = (steps: readonly Step[]): PropertyCase => {
  const to = (name: string) => ({ name: 'navigate', next: { type: 'screen', name }, payload: {} });
  return { values: [to('DETAIL'), to('OTHER')], steps, look: screenShown, sees: ['DETAIL', 'OTHER'] };
};
const exchange = (say: string) => ({ name: 'data_exchange', payload: { say } });
/** Asks the endpoint. */
export const exchanges = (steps: readonly Step[]): PropertyCase => (
  { values: [exchange('one'), exchange('two')], steps, look: lastSent, sees: [{ data_exchange: { say: 'one' } }, { data_exchange: { say: 'two' } }] }
);
/** Asks the endpoint, or has nothing to ask. */
export const exchangesOrNot = (steps: readonly Step[], look: Look = lastSent): PropertyCase => (
  { values: [exchange('one'), undefined], steps, look, sees: [{ data_exchange: { say: 'one' } }, undefined] }
);
/** Changes data of the screen. */
export const updates = (steps: readonly Step[]): PropertyCase => (
  { values: [{ name: 'update_data', payload: { note: 'after' } }, { name: 'update_data', payload: { note: 'otherwise' } }], steps, look: note, sees: ['after', 'otherwise'] }
);
/** Changes data of the screen, or leaves it. */
export const updatesOrNot = (steps: readonly Step[]): PropertyCase => (
  { values: [{ name: 'update_data', payload: { note: 'after' } }, undefined], steps, look: note, sees: ['after', 'before'] }
);
/** Opens an address. */
export const opens = (steps: readonly Step[]): PropertyCase => ({
  values: [{ name: 'open_url', url: 'https://example.org/a' }, { name: 'open_url', url: 'https://example.org/b' }], steps, look: lastSent,
  sees: [{ open_url: 'https://example.org/a' }, { open_url: 'https://example.org/b' }],
});
