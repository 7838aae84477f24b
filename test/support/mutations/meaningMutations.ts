import { inAction, inComponent, inFlow, inScreen, type Mutation, set } from './mutation.js';
import { firstAction, isObject, type Mutable } from './places.js';

const screens = (flow: Mutable): Mutable[] => flow.screens as Mutable[];
const childrenOf = (screen: Mutable): Mutable[] => (screen.layout as { children: Mutable[] }).children;
const terminal = (flow: Mutable): Mutable => screens(flow).find((screen) => screen.terminal === true)!;
const navigate = (name: string, payload: Mutable = {}): Mutable => ({ name: 'navigate', next: { type: 'screen', name }, payload });
const idOf = (flow: Mutable, index: number): string => screens(flow)[index]!.id as string;
const link = (action: Mutable): Mutable => ({ type: 'EmbeddedLink', text: 'More', 'on-click-action': action });
const declares = (screen: Mutable | undefined): screen is Mutable & { readonly data: Mutable } => isObject(screen?.data) && Object.keys(screen.data).length > 0;
const first = '/screens/0/layout/children/0';
/** Adds a component in front of the first screen. */
const added = (name: string, component: (flow: Mutable) => Mutable, rule: Parameters<typeof inFlow>[2], below = ''): Mutation =>
  inFlow(name, (flow) => void childrenOf(screens(flow)[0]!).unshift(component(flow)), rule, `${first}${below}`);
/** Gives an endpoint Flow routes of another kind. */
const routed = (name: string, routes: (flow: Mutable) => Mutable, rule: Parameters<typeof inFlow>[2], below: string): Mutation => ({
  name,
  break: (flow) => {
    if (screens(flow).length < 2) return undefined;
    flow.data_api_version = '3.0';
    flow.routing_model = routes(flow);
    return { rule, pointer: `/routing_model${below.replace('FIRST', idOf(flow, 0)).replace('SECOND', idOf(flow, 1))}` };
  },
});
/** Breaks what the first navigate action hands on. */
const handed = (name: string, change: (payload: Mutable, target: Mutable) => string | undefined, rule: Parameters<typeof inFlow>[2]): Mutation => ({
  name,
  break: (flow) => {
    const action = firstAction(flow, ['navigate']);
    const next = action && screens(flow).find(({ id }) => id === (action.value.next as Mutable).name);
    if (!action || !next || !isObject(action.value.payload) || !declares(next)) return undefined;
    const below = change(action.value.payload, next.data);
    return below === undefined ? undefined : { rule, pointer: `${action.pointer}${below}` };
  },
});

/** Ways to break what screens, routes and actions say to each other. */
export const meaningMutations: readonly Mutation[] = [
  inFlow('no end', (flow) => screens(flow).forEach((screen) => { delete screen.terminal; delete screen.success; }), 'terminal-screen-missing', '/screens'),
  { name: 'an end without a Footer', break: (flow) => {
    const index = screens(flow).findIndex((screen) => screen.terminal === true);
    const children = childrenOf(screens(flow)[index]!);
    const at = children.findIndex(({ type }) => type === 'Footer');
    if (at < 0) return undefined;
    children.splice(at, 1);
    return { rule: 'terminal-footer-missing', pointer: `/screens/${index}` };
  } },
  { name: 'no success', break: (flow) => {
    for (const screen of screens(flow)) if (screen.terminal === true) screen.success = false;
    return { rule: 'success-screen-missing', pointer: `/screens/${screens(flow).indexOf(terminal(flow))}/success` };
  } },
  inScreen('a sensitive field nobody knows', set({ sensitive: ['nobody_knows_it'] }), 'sensitive-unknown', '/sensitive/0'),
  { name: 'the same id twice', break: (flow) => {
    screens(flow).push({ ...terminal(flow) });
    return { rule: 'screen-id-duplicate', pointer: `/screens/${screens(flow).length - 1}/id` };
  } },
  { name: 'a reserved id', break: (flow) => { screens(flow)[0]!.id = 'success'; return { rule: 'screen-id-reserved', pointer: '/screens/0/id' }; } },
  inFlow('refresh without an endpoint', (flow) => { delete flow.data_api_version; delete flow.routing_model; screens(flow)[0]!.refresh_on_back = true; }, 'refresh-without-endpoint', '/screens/0/refresh_on_back'),
  inFlow('an endpoint without routes', (flow) => { flow.data_api_version = '3.0'; delete flow.routing_model; }, 'routing-model-missing', '/data_api_version'),
  added('an exchange without an endpoint', (flow) => { delete flow.data_api_version; delete flow.routing_model; return link({ name: 'data_exchange', payload: {} }); }, 'exchange-without-endpoint', '/on-click-action/name'),
  routed('a route from nowhere', (flow) => ({ NOWHERE: [], [idOf(flow, 0)]: [idOf(flow, 1)] }), 'routing-unknown-screen', '/NOWHERE'),
  routed('a route to nowhere', (flow) => ({ [idOf(flow, 0)]: ['NOWHERE'] }), 'routing-unknown-target', '/FIRST/0'),
  routed('a route back to itself', (flow) => ({ [idOf(flow, 0)]: [idOf(flow, 0), idOf(flow, 1)] }), 'routing-self-loop', '/FIRST'),
  routed('a route back', (flow) => ({ [idOf(flow, 0)]: [idOf(flow, 1)], [idOf(flow, 1)]: [idOf(flow, 0)] }), 'routing-both-ways', '/SECOND/0'),
  routed('routes in a ring', (flow) => Object.fromEntries(screens(flow).map((screen, at) => [screen.id, [idOf(flow, (at + 1) % screens(flow).length)]])), 'routing-no-entry', ''),
  routed('more routes than ten', (flow) => ({ [idOf(flow, 0)]: Array.from({ length: 11 }, () => idOf(flow, 1)) }), 'routing-too-many', '/FIRST'),
  ...(['navigation-screen-missing', 'routing-screen-missing'] as const).map((rule): Mutation => ({ name: `a screen on its own, ${rule}`, break: (flow) => {
    const isRouted = flow.routing_model !== undefined;
    const hasList = JSON.stringify(flow).includes('NavigationList');
    if (isRouted !== (rule === 'routing-screen-missing') || hasList) return undefined;
    screens(flow).push({ id: 'ALONE', title: 'Alone', layout: { type: 'SingleColumnLayout', children: [{ type: 'TextBody', text: 'Hi' }] } });
    return { rule, pointer: `/screens/${screens(flow).length - 1}/id` };
  } })),
  inAction('navigate to nowhere', 'navigate', (action) => { action.next = { type: 'screen', name: 'NOWHERE' }; }, 'navigate-unknown-screen', '/next/name'),
  added('navigate to itself', (flow) => link(navigate(idOf(flow, 0))), 'navigate-to-itself', '/on-click-action/next/name'),
  { name: 'a second Footer', break: (flow) => {
    const index = screens(flow).indexOf(terminal(flow));
    const children = childrenOf(terminal(flow));
    if (!children.some(({ type }) => type === 'Footer')) return undefined;
    children.push({ type: 'Footer', label: 'On', 'on-click-action': { name: 'complete', payload: {} } });
    return { rule: 'component-type-too-many', pointer: `/screens/${index}/layout/children/${children.length - 1}` };
  } },
  inComponent(
    'complete before the end', 'Footer', (footer) => { footer['on-click-action'] = { name: 'complete', payload: {} }; }, 'complete-not-terminal', '/on-click-action/name',
    (footer) => (footer['on-click-action'] as Mutable | undefined)?.name === 'navigate',
  ),
  { name: 'nothing handed on', break: (flow) => {
    const action = firstAction(flow, ['navigate']);
    const next = action && screens(flow).find(({ id }) => id === (action.value.next as Mutable).name);
    if (!action || !declares(next)) return undefined;
    delete action.value.payload;
    return { rule: 'navigate-payload-missing', pointer: action.pointer };
  } },
  handed('too little handed on', (payload, data) => { delete payload[Object.keys(data)[0]!]; return '/payload'; }, 'navigate-payload-lacks'),
  handed('too much handed on', (payload) => { payload.too_much = 1; return '/payload/too_much'; }, 'navigate-payload-undeclared'),
  handed('something else handed on', (payload, data) => {
    const [name] = Object.entries(data).find(([, entry]) => (entry as Mutable).type === 'string') ?? [];
    if (name !== undefined) payload[name] = 7;
    return name && `/payload/${name}`;
  }, 'navigate-payload-wrong-type'),
  inAction('a field nobody has in a payload', ['complete', 'navigate', 'data_exchange'], (action) => { action.payload = { lost: '${form.lost_for_good}' }; }, 'payload-unknown-field', '/payload/lost'),
  inAction('data nobody has in a payload', ['complete', 'navigate', 'data_exchange'], (action) => { action.payload = { lost: '${data.lost_for_good}' }; }, 'payload-unknown-data', '/payload/lost'),
  inAction('a screen nobody has in a payload', ['complete', 'navigate', 'data_exchange'], (action) => { action.payload = { lost: '${screen.NOWHERE.data.x}' }; }, 'payload-unknown-screen', '/payload/lost'),
  inAction('an expression over nothing in a payload', ['complete', 'data_exchange'], (action) => { action.payload = { lost: "`'a' ${data.lost_for_good}`" }; }, 'payload-expression-unknown-name', '/payload/lost'),
  inComponent('least above most', 'CheckboxGroup', set({ 'min-selected-items': 3, 'max-selected-items': 2 }), 'minimum-over-maximum'),
  inComponent('least above most, in letters', 'TextInput', set({ 'min-chars': 30, 'max-chars': 20 }), 'minimum-over-maximum'),
];
