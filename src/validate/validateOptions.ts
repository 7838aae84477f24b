import { type LimitsProfile, limitsProfiles } from '../spec/limits.js';

/** What a caller may ask of the validator. */
export interface ValidateOptions {
  /** Figures of the provider the Flow is sent through; what goes beyond is a warning. Spec: flow-json.md 14. */
  readonly limits?: keyof typeof limitsProfiles | LimitsProfile;
  /**
   * Also the findings that WhatsApp would not come to, because an earlier check refuses the document; they are marked
   * `afterSchema`. Spec: flow-json.md 13.2, README 22.
   */
  readonly allFindings?: boolean;
}

/** The figures asked for, WhatsApp's own where none are named. */
export function profileOf({ limits = 'meta' }: ValidateOptions): LimitsProfile {
  return typeof limits === 'string' ? limitsProfiles[limits] : limits;
}
