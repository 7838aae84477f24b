import type { PlacedComponent } from '../document/componentsOf.js';
import type { ScreenSource } from '../document/flowDocument.js';
import { isObject } from '../document/jsonKind.js';
import type { PropertyRow } from '../spec/row.js';
import { lookUp } from './lookUp.js';
import { rowOf } from './rowOf.js';
import type { PlacedText, RuleContext } from './rule.js';

/** The picker whose files a text of a payload carries, if it does. Spec: components.md 7. */
export function pickerOf({ source }: PlacedText, here: ScreenSource, { names }: RuleContext): PlacedComponent | undefined {
  const found = source.kind === 'reference' ? lookUp(source.reference, here, names) : undefined;
  return found?.kind === 'field' && rowOf(found.component.type ?? '')?.value === 'files' ? found.component : undefined;
}

/** How many files a picker takes, and how many KiB each may have; the defaults where nothing is written. Spec: components.md 7. */
export function filesOf({ type, value }: PlacedComponent): { readonly count: number; readonly kibibytes: number; readonly key: string } {
  const rows: { readonly [key: string]: PropertyRow } = rowOf(type ?? '')?.properties ?? {};
  const figure = (key: string): number => {
    const written = isObject(value) ? value[key] : undefined;
    return typeof written === 'number' ? written : Number(rows[key]?.default ?? 0);
  };
  const key = type === 'PhotoPicker' ? 'max-uploaded-photos' : 'max-uploaded-documents';
  return { count: figure(key), kibibytes: figure('max-file-size-kb'), key };
}
