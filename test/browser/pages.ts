import type { SourceNode } from '../../src/spec/types.js';

/** A screen in one column. */
export function page(id: string, children: readonly SourceNode[], more: object = {}) {
  return { id, title: `Page ${id}`, layout: { type: 'SingleColumnLayout', children }, ...more };
}

/** A document of the newest version. */
export function flowOf(...screens: readonly object[]) {
  return { version: '7.3', screens };
}

/** Two screens: a name is asked for on the first, repeated on the second, and sent. */
export const greeting = flowOf(
  page('ASK', [
    { type: 'TextHeading', text: 'Who are you?' },
    { type: 'TextInput', name: 'name', label: 'Name', required: true },
    { type: 'Footer', label: 'Next', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'GREET' }, payload: { name: '${form.name}' } } },
  ]),
  page('GREET', [
    { type: 'TextBody', text: "`'Hello ' ${data.name}`" },
    { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: { name: '${data.name}' } } },
  ], { terminal: true, data: { name: { type: 'string', __example__: 'Ada' } } }),
);
