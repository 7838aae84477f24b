import type { ResolvedItem } from '../../../spec/types.js';

/** Ids of the texts of one option; `id` is its own. */
export const choiceIds = (id: string) => ({ title: `${id}-title`, description: `${id}-description`, metadata: `${id}-metadata` });

/** Attributes that name and describe the control of an option. */
export function choiceNaming(id: string, item: ResolvedItem) {
  const ids = choiceIds(id);
  return {
    'aria-labelledby': ids.title,
    'aria-describedby': [item.description && ids.description, item.metadata && ids.metadata].filter(Boolean).join(' ') || undefined,
  };
}
