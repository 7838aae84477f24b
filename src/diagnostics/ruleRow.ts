import type { Severity } from './diagnostic.js';
import type { MetaCode } from './metaCodes.js';

/** One kind of finding: severity, wording, Meta's code. */
export interface RuleRow {
  readonly severity: Severity;
  /** Meta's code, where one is published. */
  readonly code?: MetaCode;
  /** WhatsApp says this and nothing else about a document. Spec: flow-json.md 13.2. */
  readonly ends?: true;
  /** `{name}` is filled from the finding's params. */
  readonly message: string;
  /** Section of the notes the rule rests on; the first one named decides which page of Meta's the rule is about. */
  readonly section?: string;
}
