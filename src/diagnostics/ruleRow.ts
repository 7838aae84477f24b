import type { Severity } from './diagnostic.js';

/** One kind of finding: severity, wording, Meta's code. */
export interface RuleRow {
  readonly severity: Severity;
  /** Meta's code, where one is published. */
  readonly code?: string;
  /** `{name}` is filled from the finding's params. */
  readonly message: string;
  /** Section of the specification the rule rests on. */
  readonly spec?: string;
}
