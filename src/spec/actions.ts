/** The five actions of Flow JSON. Spec: flow-json.md 10. */
export type ActionName = 'navigate' | 'complete' | 'data_exchange' | 'update_data' | 'open_url';

interface ActionRow {
  readonly since: `${number}.${number}`;
  readonly keys: { readonly [key: string]: 'required' | 'optional' };
}

/** First version and keys of each action. Spec: flow-json.md 10.1. */
export const actions = {
  navigate: { since: '2.1', keys: { next: 'required', payload: 'optional' } },
  complete: { since: '2.1', keys: { payload: 'optional' } },
  data_exchange: { since: '2.1', keys: { payload: 'optional' } },
  update_data: { since: '6.0', keys: { payload: 'required' } },
  open_url: { since: '6.0', keys: { url: 'required' } },
} as const satisfies { readonly [A in ActionName]: ActionRow };

/** URL schemes `open_url` and markdown links may lead to. Spec: flow-json.md 10.1. */
export const linkSchemes = ['http:', 'https:'] as const;
