import { useText } from '../../react/settings.js';

/** Says how many options to choose, where the author set a limit. Spec: components.md 3, 5. */
export function useSelectionHint({ minSelectedItems: min = 0, maxSelectedItems: max }: { readonly minSelectedItems?: number; readonly maxSelectedItems?: number }): string | undefined {
  const text = useText();
  if (min > 0 && max !== undefined) return text('chooseBetween', { min, max });
  if (max !== undefined) return text('chooseUpTo', { max });
  return min > 0 ? text('chooseAtLeast', { min }) : undefined;
}
