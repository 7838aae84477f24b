import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFlow } from '../../src/engine/createFlow.js';
import { components } from '../../src/spec/components.js';
import type { ComponentRow } from '../../src/spec/row.js';
import { versions } from '../../src/spec/versions.js';
import { documentOf } from '../support/flowWith.js';

const name = fc.constantFrom('a', 'b', 'c', '__proto__', 'x y');
const screenId = fc.constantFrom('A', 'B', 'SUCCESS', 'constructor', 'GONE');
const reference = fc.oneof(
  fc.tuple(fc.constantFrom('data', 'form', 'screen.A.form', 'screen.B.data', 'screen.GONE.form'), name).map(([store, of]) => `\${${store}.${of}}`),
  fc.constantFrom('`${form.a} ${form.b}`', '`${form.a} == ${data.b}`', '`(${form.a} + 1) * 2`', '`!${form.c}`', '${data.list}', '${data.map}', '${form.a.start-date}', '`broken', "${form.a} == 'x'"),
);
const scalar = fc.oneof(fc.constantFrom<unknown>('', 'x', 'range', '2026-12-01', '1782993600000', '((a+)+)+$', 'iVBORw0KGgo', true, false, 0, -1, 5, 1e21, null), reference, reference);
const item = fc.record({ id: scalar, title: scalar, enabled: scalar, image: scalar, 'main-content': fc.record({ title: scalar }), end: scalar, tags: fc.array(scalar, { maxLength: 2 }) }, { requiredKeys: [] });
const action = fc.record({
  name: fc.constantFrom('navigate', 'complete', 'data_exchange', 'update_data', 'open_url', 'dance'), next: fc.record({ type: fc.constant('screen'), name: screenId }),
  payload: fc.dictionary(name, scalar, { maxKeys: 3 }), url: scalar,
}, { requiredKeys: ['name', 'next'] });
const junk = fc.oneof({ weight: 6, arbitrary: scalar }, { weight: 1, arbitrary: fc.jsonValue() }, { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('start-date', 'end-date', 'a', 'b'), scalar, { maxKeys: 2 }) });

/** A component of a type with its properties filled at random, right or wrong. */
const { node } = fc.letrec<{ node: unknown; nodes: unknown[] }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    ...Object.entries(components as { readonly [type: string]: ComponentRow }).map(([type, row]) => fc.record({
      type: fc.constant(type),
      ...Object.fromEntries(Object.entries(row.properties).map(([property, { kind }]) => [property, fc.oneof({ weight: 9, arbitrary: valueOf(kind, tie) }, { weight: 1, arbitrary: junk })])),
      ...Object.fromEntries(['on-select-action', 'on-unselect-action', 'on-click-action'].map((handler) => [handler, action])),
    }, { requiredKeys: ['type'] })),
    fc.constant({ type: 'Hologram' }), fc.jsonValue(),
  ),
}));

function valueOf(kind: string, tie: (key: 'node' | 'nodes') => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'name': return name;
    case 'items': case 'chips': case 'navigationItems': case 'images': return fc.oneof(fc.array(item, { maxLength: 4 }), reference);
    case 'components': return tie('nodes');
    case 'cases': return fc.dictionary(fc.constantFrom('x', 'true', 'default', '__proto__'), tie('nodes'), { maxKeys: 3 });
    case 'action': return action;
    case 'map': case 'message': return fc.oneof(scalar, fc.dictionary(name, scalar, { maxKeys: 3 }));
    default: return fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }));
  }
}

const screen = (id: string) => fc.record({
  id: fc.constant(id), title: scalar, terminal: fc.boolean(), refresh_on_back: fc.boolean(), sensitive: fc.array(name, { maxLength: 2 }),
  data: fc.dictionary(fc.constantFrom('a', 'b', 'list', 'map'), fc.record({ type: fc.constant('string'), __example__: fc.oneof(scalar, fc.array(item, { maxLength: 3 })) }), { maxKeys: 4 }),
  layout: fc.record({ type: fc.constant('SingleColumnLayout'), children: fc.array(node, { maxLength: 8 }) }),
});
const flow = fc.record({
  version: fc.constantFrom(...Object.keys(versions), '8.1'), data_api_version: fc.constantFrom('3.0', '4.0'), routing_model: fc.dictionary(screenId, fc.array(screenId, { maxLength: 3 }), { maxKeys: 3 }),
  screens: fc.tuple(screen('A'), screen('B'), screen('SUCCESS')),
}, { requiredKeys: ['version', 'screens'] });
const values = fc.array(fc.oneof(scalar, fc.array(fc.constantFrom('x', '0', '5'), { maxLength: 2 }), fc.record({ 'start-date': scalar, 'end-date': scalar })), { minLength: 1, maxLength: 4 });

describe('any document', () => {
  it('is drawn, filled in, pressed everywhere, changed and ended without a throw', () => {
    fc.assert(fc.property(flow, flow, values, fc.boolean(), (source, changed, given, asksFirst) => {
      const run = createFlow(documentOf(source), { launch: { action: asksFirst ? 'data_exchange' : 'navigate' }, numberPayload: 'number', timeZone: 'America/New_York' });
      const everything = () => {
        for (const shown of run.screen()?.nodes ?? []) {
          if ('field' in shown) given.forEach((value) => { run.change(shown.field.name, value as never); run.blur(shown.field.name); });
          run.press(shown.pointer);
          if (shown.type === 'NavigationList') shown.props.listItems.forEach((row) => run.press(shown.pointer, row.id));
        }
        const footer = run.screen()?.footer;
        if (footer) run.press(footer.pointer);
        run.back();
      };
      for (const id of ['A', 'B', 'SUCCESS']) {
        run.goTo(id);
        everything();
      }
      run.load(documentOf(changed));
      everything();
      const state = run.getState();
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      run.close();
      run.dispose();
    }), { numRuns: 400 });
  });
});
