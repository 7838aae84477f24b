import { expect } from 'vitest';
import { count, says } from '../../properties/looks.js';
import type { InputRow } from '../inputRow.js';
import { button, cancel, enter, files as pick, leave } from '../realSteps.js';

const named = (...names: readonly string[]) => names.map((name) => expect.objectContaining({ name }));
const picker = (type: 'PhotoPicker' | 'DocumentPicker', ending: string): InputRow => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => `${name}.${ending}`) as [string, string, string];
  const [min, max] = type === 'PhotoPicker' ? (['min-uploaded-photos', 'max-uploaded-photos'] as const) : (['min-uploaded-documents', 'max-uploaded-documents'] as const);
  return {
    kind: type, type, props: { name: 'answer', label: 'Files', [min]: 1, [max]: 3 },
    fill: { steps: [pick(a)], holds: named(a) },
    empty: { steps: [button(`Remove ${a}`)], holds: [] },
    // The third one is refused aloud, and there is no way to add another.
    maximum: { props: { [max]: 2 }, steps: [pick(a, b, c)], holds: named(a, b), look: (shown) => [says('Add at most 2.')(shown), count('input[type=file]')(shown)], sees: [true, 0] },
    missing: { steps: [cancel], says: `Add 1 to 3 ${type === 'PhotoPicker' ? 'photos' : 'documents'}.` },
    wrong: { props: { [min]: 2 }, steps: [pick(a), enter, leave], holds: named(a), says: 'Add at least 2.' },
    mend: { steps: [pick(b, c)], holds: named(a, b, c) },
  };
};

export const files: readonly InputRow[] = [picker('PhotoPicker', 'png'), picker('DocumentPicker', 'pdf')];
