import { useId, useMemo } from 'react';

/** Ids that tie the parts of one input together. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly value: string;
  readonly helper: string;
  readonly error: string;
  readonly counter: string;
}

/** Ids for the parts of one input, unique on the host's page. */
export function useFieldIds(): FieldIds {
  const id = useId();
  return useMemo(() => ({
    control: `${id}control`, label: `${id}label`, value: `${id}value`, helper: `${id}helper`, error: `${id}error`, counter: `${id}counter`,
  }), [id]);
}

/** Value of `aria-describedby` for the texts an input has now; undefined when it has none. */
export function describedBy(ids: FieldIds, has: { readonly helper?: unknown; readonly error?: unknown; readonly counter?: unknown }): string | undefined {
  const parts = [has.error && ids.error, has.helper && !has.error && ids.helper, has.counter && ids.counter].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
