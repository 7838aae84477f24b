import type { PropertyRow } from './row.js';

type Rows = { readonly [name: string]: PropertyRow };

/** Items of CheckboxGroup, RadioButtonsGroup and Dropdown. Spec: components.md 5. */
export const dataSourceItem = {
  id: { kind: 'string', required: true, dynamic: true },
  title: { kind: 'string', required: true, dynamic: true, maxLength: 30 },
  description: { kind: 'string', dynamic: true, maxLength: 300 },
  metadata: { kind: 'string', dynamic: true, maxLength: 20 },
  enabled: { kind: 'boolean', dynamic: true, default: true },
  image: { kind: 'image', dynamic: true, since: '5.0', maxBytes: { '<6.0': 307200, '>=6.0': 102400 } },
  'alt-text': { kind: 'string', dynamic: true, since: '5.0' },
  color: { kind: 'color', dynamic: true, since: '5.0', confidence: 'inferred' },
  'on-select-action': { kind: 'action', since: '6.0', actions: { update_data: '6.0' } },
  'on-unselect-action': { kind: 'action', since: '6.0', actions: { update_data: '6.0' } },
} as const satisfies Rows;

/** Items of ChipsSelector. Spec: components.md 5. */
export const chipsItem = {
  id: { kind: 'string', required: true, dynamic: true },
  title: { kind: 'string', required: true, dynamic: true },
  enabled: { kind: 'boolean', dynamic: true, default: true },
  'on-select-action': { kind: 'action', since: '7.1', actions: { update_data: '7.1' }, confidence: 'conflict' },
  'on-unselect-action': { kind: 'action', since: '7.1', actions: { update_data: '7.1' }, confidence: 'conflict' },
} as const satisfies Rows;

/** Items of NavigationList; a text past its limit is not drawn. Spec: components.md 6. */
export const navigationItem = {
  id: { kind: 'string', required: true, dynamic: true, confidence: 'example' },
  'main-content': {
    kind: 'object', required: true, dynamic: true,
    properties: {
      title: { kind: 'string', required: true, dynamic: true, maxLength: 30, overLimit: 'drop' },
      description: { kind: 'string', dynamic: true, maxLength: 20, overLimit: 'drop' },
      metadata: { kind: 'string', dynamic: true, maxLength: 80, overLimit: 'drop' },
    },
  },
  start: {
    kind: 'object', dynamic: true,
    properties: {
      image: { kind: 'image', required: true, dynamic: true, maxBytes: 102400, overLimit: 'placeholder' },
      'alt-text': { kind: 'string', dynamic: true },
    },
  },
  end: {
    kind: 'object', dynamic: true,
    properties: {
      title: { kind: 'string', dynamic: true, maxLength: 10, overLimit: 'drop' },
      description: { kind: 'string', dynamic: true, maxLength: 10, overLimit: 'drop' },
      metadata: { kind: 'string', dynamic: true, maxLength: 10, overLimit: 'drop' },
    },
  },
  badge: { kind: 'string', dynamic: true, maxLength: 15, overLimit: 'drop' },
  tags: { kind: 'strings', dynamic: true, max: 3, maxLength: 15, overLimit: 'drop' },
  'on-click-action': { kind: 'action', actions: { navigate: '6.2', data_exchange: '6.2' } },
} as const satisfies Rows;

/** Pictures of an ImageCarousel. Spec: components.md 6. */
export const carouselImage = {
  src: { kind: 'image', required: true, dynamic: true },
  'alt-text': { kind: 'string', required: true, dynamic: true },
} as const satisfies Rows;
