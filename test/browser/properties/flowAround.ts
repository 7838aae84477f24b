import { components } from '../../../src/spec/components.js';
import type { ComponentRow, Version } from '../../../src/spec/row.js';
import { compareVersions } from '../../../src/spec/versions.js';
import type { ComponentCases, Props } from './propertyCase.js';

const screenOf = (id: string, children: readonly Props[], more: Props = {}) => ({ id, title: id, data: {}, layout: { type: 'SingleColumnLayout', children }, ...more });
const example = (value: string | boolean) => ({ type: typeof value, __example__: value });
/** Answers of the screen. What an update changes stands in `note`. */
const data = { note: example('before'), yes: example(true), no: example(false), word: example('b') };

/** A Flow, and where in it the component under trial stands. */
export interface Trial {
  readonly flow: object;
  readonly pointer: string;
}

/**
 * The least Flow around a component in a version: its screen with a text that shows what actions change and a Footer that sends the
 * answer, and two screens to be led to. Before 4.0 an input stands in a Form.
 */
export function flowAround({ type, alone }: ComponentCases, props: Props, version: Version): Trial {
  const row: ComponentRow = components[type];
  const node = { type, ...props };
  const answer = row.value ? { answer: '${form.answer}' } : {};
  const footer = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: answer } };
  const children = alone ? [node] : [{ type: 'TextBody', text: '${data.note}' }, node, ...(JSON.stringify(node).includes('"Footer"') ? [] : [footer])];
  const inForm = row.mustBeInFormUntil !== undefined && compareVersions(version, row.mustBeInFormUntil) <= 0;
  const place = alone ? 0 : 1;
  const flow = {
    version, data_api_version: '3.0', routing_model: { SHOW: ['DETAIL', 'OTHER'], DETAIL: [], OTHER: [] },
    screens: [
      screenOf('SHOW', inForm ? [{ type: 'Form', name: 'form', children }] : children, { data, ...(alone ? {} : { terminal: true }) }),
      ...['DETAIL', 'OTHER'].map((id) => screenOf(id, [{ type: 'TextBody', text: 'Led here' }, footer], { terminal: true })),
    ],
  };
  return { flow, pointer: `/screens/0/layout/children/${inForm ? `0/children/${place}` : place}` };
}

/** The properties with the value at a path, in the first entry of every list on the way; `undefined` takes it away. */
export function withValue(props: Props, path: readonly string[], value: unknown): Props {
  const [name, ...rest] = path;
  if (name === undefined) return props;
  if (rest.length === 0) {
    const { [name]: _old, ...others } = props;
    return value === undefined ? others : { ...others, [name]: value };
  }
  const inner = props[name];
  if (Array.isArray(inner)) return { ...props, [name]: (inner as readonly Props[]).map((entry, index) => (index === 0 ? withValue(entry, rest, value) : entry)) };
  return { ...props, [name]: withValue((inner ?? {}) as Props, rest, value) };
}
