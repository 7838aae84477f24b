import { figure, issue, type FieldBehavior } from './behavior.js';

/** RadioButtonsGroup and Dropdown: the id of the chosen option. A list of one id is read as that id (spec/README 7). */
export const oneOf: FieldBehavior = {
  empty: () => '',
  holds: (value) => typeof value === 'string',
  read(value) {
    const one: unknown = Array.isArray(value) && value.length <= 1 ? (value[0] ?? '') : value;
    return typeof one === 'string' ? one : typeof one === 'number' ? String(one) : undefined;
  },
  isEmpty: (value) => value === '',
  check: (value, { required }) => (value === '' && required === true ? issue('required') : undefined),
  payload: (value) => value as string,
  operand: (value) => value as string,
  keep: (value, items) => (value === '' || items.some((item) => item.id === value) ? value : ''),
};

/** CheckboxGroup and ChipsSelector: ids in the order of the options. Spec: README 11, 12, 35. */
export const manyOf: FieldBehavior = {
  empty: () => none,
  holds: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
  read(value) {
    const list: unknown = typeof value === 'string' && value !== '' ? [value] : value;
    return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : undefined;
  },
  isEmpty: (value) => (value as readonly string[]).length === 0,
  check(value, { props, required }) {
    const count = (value as readonly string[]).length;
    if (count === 0) return required === true ? issue('required') : undefined;
    const min = figure(props, 'minSelectedItems');
    const max = figure(props, 'maxSelectedItems');
    if (min !== undefined && count < min) return issue('tooFewSelected', { min });
    return max !== undefined && count > max ? issue('tooManySelected', { max }) : undefined;
  },
  payload: (value) => value as readonly string[],
  operand: (value) => value as readonly string[],
  keep(value, items) {
    const chosen = value as readonly string[];
    const kept = [...new Set(items.map((item) => item.id))].filter((id) => chosen.includes(id));
    return kept.length === chosen.length && kept.every((id, index) => id === chosen[index]) ? value : kept;
  },
};

const none: readonly string[] = Object.freeze([]);
