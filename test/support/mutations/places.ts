/** JSON that a test may change in place. */
export type Mutable = { [key: string]: unknown };

/** An object of a document with its pointer. */
export interface Found {
  readonly value: Mutable;
  readonly pointer: string;
}

/** A key of an object, and the objects of a list below it. */
export function entriesOf({ value, pointer }: Found, key: string): readonly Found[] {
  const list = value[key];
  return Array.isArray(list) ? list.flatMap((entry: unknown, index) => (isObject(entry) ? [{ value: entry, pointer: `${pointer}/${key}/${index}` }] : [])) : [];
}

/** The screens of a Flow. */
export function screensOf(flow: Mutable): readonly Found[] {
  return entriesOf({ value: flow, pointer: '' }, 'screens');
}

/** The layout of a screen. */
export function layoutOf({ value, pointer }: Found): Found {
  return { value: value.layout as Mutable, pointer: `${pointer}/layout` };
}

/** Every component of a Flow, in all branches. */
export function componentsOf(flow: Mutable): readonly Found[] {
  return screensOf(flow).flatMap((screen) => entriesOf(layoutOf(screen), 'children').flatMap(withBranches));
}

function withBranches(component: Found): readonly Found[] {
  const { value, pointer } = component;
  const cases = isObject(value.cases) ? value.cases : {};
  const inside = ['children', 'then', 'else'].flatMap((key) => entriesOf(component, key));
  const inCases = Object.keys(cases).flatMap((key) => entriesOf({ value: cases, pointer: `${pointer}/cases` }, key));
  return [component, ...[...inside, ...inCases].flatMap(withBranches)];
}

/** The first component that has one of the types and passes the test. */
export function firstOf(flow: Mutable, types: readonly string[], test: (component: Mutable) => boolean = () => true): Found | undefined {
  return componentsOf(flow).find(({ value }) => types.includes(value.type as string) && test(value));
}

/** The first action with one of the names in a click handler of a component. */
export function firstAction(flow: Mutable, names: readonly string[]): Found | undefined {
  for (const { value, pointer } of componentsOf(flow)) {
    const action = value['on-click-action'];
    if (isObject(action) && names.includes(action.name as string)) return { value: action, pointer: `${pointer}/on-click-action` };
  }
  return undefined;
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Mutable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
