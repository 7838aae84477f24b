import type { ResolvedItem } from '../../spec/types.js';

/** The chosen ids after one option was turned on or off, in the order of the data source. Spec: README 12. */
export function toggled(items: readonly ResolvedItem[], chosen: readonly string[], id: string, on: boolean): readonly string[] {
  return items.map((item) => item.id).filter((other) => (other === id ? on : chosen.includes(other)));
}

/** Whether an option can be pressed: once the maximum is reached only what is chosen can be taken back. Spec: README 35. */
export function isOpen(item: ResolvedItem, chosen: readonly string[], max: number | undefined): boolean {
  return item.enabled && (max === undefined || chosen.length < max || chosen.includes(item.id));
}
