import type { FlowDocument } from '../document/flowDocument.js';
import { rememberedBy } from '../document/rememberedBy.js';
import { type Binding, compileBinding } from '../expression/binding.js';
import { compileCondition, type Condition } from '../expression/condition.js';
import { referencesOf } from '../expression/referencesOf.js';
import type { Reference } from '../expression/scope.js';

/** What a text says. */
export interface Meaning {
  readonly source: Binding | Condition;
  /** Everything it reads, each once. */
  readonly references: readonly Reference[];
}
/** Finds out what a text says, as a condition or as any other value. */
export type MeaningOf = (text: string, isCondition: boolean) => Meaning;

/** The meanings of the texts of a document, each text read once: the same ones come up again and again. */
export const meaningsOf: (document: FlowDocument) => MeaningOf = rememberedBy(({ runsAs }: FlowDocument) => {
  const known = { conditions: new Map<string, Meaning>(), bindings: new Map<string, Meaning>() };
  return (text: string, isCondition: boolean): Meaning => {
    const before = known[isCondition ? 'conditions' : 'bindings'].get(text);
    if (before) return before;
    const source = isCondition ? compileCondition(text, runsAs) : compileBinding(text, runsAs);
    const meaning = { source, references: referencesOf(source) };
    known[isCondition ? 'conditions' : 'bindings'].set(text, meaning);
    return meaning;
  };
});
