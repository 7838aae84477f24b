import { at, drop, inFlow, inScreen, type Mutation, set } from './mutation.js';
import { isObject, layoutOf, type Mutable, screensOf } from './places.js';

function inLayout(name: string, change: (layout: Mutable) => void, rule: Parameters<typeof at>[2], below = ''): Mutation {
  return { name, break: (flow) => at(layoutOf(screensOf(flow)[0]!), change, rule, below) };
}

/** Breaks the first entry of the first data model there is. */
function inData(name: string, change: (data: Mutable, field: string) => void, rule: Parameters<typeof at>[2], below: (field: string) => string = (field) => `/data/${field}`): Mutation {
  return {
    name,
    break(flow) {
      const screen = screensOf(flow).find(({ value }) => isObject(value.data) && Object.keys(value.data).length > 0);
      const field = screen && Object.keys(screen.value.data as Mutable)[0]!;
      return field === undefined ? undefined : at(screen, (value) => change(value.data as Mutable, field), rule, below(field));
    },
  };
}

const entryOf = (data: Mutable, field: string): Mutable => data[field] as Mutable;

/** Ways to break the envelope, a screen, its layout and its data model. */
export const documentMutations: readonly Mutation[] = [
  inFlow('no version', drop('version'), 'version-missing'),
  inFlow('version as a number', set({ version: 7.3 }), 'version-malformed', '/version'),
  inFlow('version without a minor part', set({ version: '7' }), 'version-malformed', '/version'),
  inFlow('a version that never was', set({ version: '2.2' }), 'version-unknown', '/version'),
  inFlow('a top-level key too many', set({ name: 'My Flow' }), 'property-unknown', '/name'),
  inFlow('a comment as a key', set({ '//': 'draft' }), 'property-unknown', '/~1~1'),
  inFlow('the key of the generator', set({ meta: {} }), 'property-meta', '/meta'),
  inFlow('the removed address of the endpoint', set({ data_channel_uri: 'https://example.org' }), 'property-removed', '/data_channel_uri'),
  inFlow('no screens', drop('screens'), 'no-screens'),
  inFlow('an empty list of screens', set({ screens: [] }), 'screens-empty', '/screens'),
  inFlow('screens as an object', set({ screens: { START: {} } }), 'screens-not-a-list', '/screens'),
  inFlow('a screen that is null', (flow) => void (flow.screens as unknown[]).unshift(null), 'screen-not-an-object', '/screens/0'),
  inFlow('an unknown data API', set({ data_api_version: '2.0' }), 'data-api-version-unknown', '/data_api_version'),
  inFlow('the data API as a number', set({ data_api_version: 3 }), 'data-api-version-unknown', '/data_api_version'),
  inFlow('the routing model as a list', set({ routing_model: [] }), 'property-wrong-type', '/routing_model'),
  inFlow('a route from an id with a digit', set({ routing_model: { STEP_1: [] } }), 'route-malformed', '/routing_model/STEP_1'),
  inFlow('a route that is no list', set({ routing_model: { START: 'END' } }), 'property-wrong-type', '/routing_model/START'),
  inFlow('a route to an id with a hyphen', set({ routing_model: { START: ['THE-END'] } }), 'route-malformed', '/routing_model/START/0'),
  inFlow('a route to a number', set({ routing_model: { START: [2] } }), 'property-wrong-type', '/routing_model/START/0'),
  inScreen('no id', drop('id'), 'screen-id-missing'),
  inScreen('an empty id', set({ id: '' }), 'name-empty', '/id'),
  inScreen('an id that is a number', set({ id: 1 }), 'property-wrong-type', '/id'),
  inScreen('an id with a digit', set({ id: 'SCREEN1' }), 'screen-id-malformed', '/id'),
  inScreen('an id with a hyphen', set({ id: 'FIRST-SCREEN' }), 'screen-id-malformed', '/id'),
  inScreen('an id with a space', set({ id: 'FIRST SCREEN' }), 'screen-id-malformed', '/id'),
  inScreen('no title', drop('title'), 'screen-title-missing'),
  inScreen('a blank title', set({ title: '  ' }), 'text-blank', '/title'),
  inScreen('a title that is a number', set({ title: 5 }), 'property-wrong-type', '/title'),
  inScreen('a screen key too many', set({ widgets: [] }), 'property-unknown', '/widgets'),
  inScreen('terminal as text', set({ terminal: 'true' }), 'property-wrong-type', '/terminal'),
  inScreen('refresh_on_back as null', set({ refresh_on_back: null }), 'property-wrong-type', '/refresh_on_back'),
  inScreen('success off the end', set({ terminal: false, success: true }), 'success-not-terminal', '/success'),
  inScreen('sensitive as text', set({ sensitive: 'name' }), 'property-wrong-type', '/sensitive'),
  inScreen('sensitive with a number', set({ sensitive: [7] }), 'property-wrong-type', '/sensitive/0'),
  inScreen('nothing sensitive', set({ sensitive: [] }), 'sensitive-empty', '/sensitive'),
  inScreen('no layout', drop('layout'), 'property-missing'),
  inScreen('a layout that is a list', set({ layout: [] }), 'property-wrong-type', '/layout'),
  inLayout('another layout', set({ type: 'TwoColumnLayout' }), 'layout-unknown', '/type'),
  inLayout('a layout without a type', drop('type'), 'property-missing'),
  inLayout('a layout without children', drop('children'), 'property-missing'),
  inLayout('children as an object', set({ children: {} }), 'property-wrong-type', '/children'),
  inLayout('a layout key too many', set({ padding: 8 }), 'property-unknown', '/padding'),
  inScreen('data as a list', set({ data: [] }), 'property-wrong-type', '/data'),
  inData('a data entry that is text', (data, field) => { data[field] = 'string'; }, 'property-wrong-type'),
  inData('a data entry without a type', (data, field) => { delete entryOf(data, field).type; }, 'property-missing'),
  inData('a data entry without an example', (data, field) => { delete entryOf(data, field).__example__; }, 'property-missing'),
  inData('a data field called required', (data) => { data.required = { type: 'boolean', __example__: true }; }, 'data-required-malformed', () => '/data/required'),
];
