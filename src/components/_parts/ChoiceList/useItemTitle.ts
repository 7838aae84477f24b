import { useText } from '../../../react/settings.js';
import type { ResolvedItem } from '../../../spec/types.js';

/** Gives the title of an option; one invented for an empty example list has a number instead. Spec: README 25. */
export function useItemTitle(): (item: ResolvedItem) => string {
  const text = useText();
  return (item) => item.title || (item.example === undefined ? '' : text('exampleOption', { number: item.example }));
}
