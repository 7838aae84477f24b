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

/** The figures asked for, WhatsApp's own where none are named. Throws on a name that is no profile. */
export function profileOf({ limits = 'meta' }: ValidateOptions): LimitsProfile {
  if (typeof limits !== 'string') return limits;
  if (!Object.hasOwn(limitsProfiles, limits)) {
    const known = Object.keys(limitsProfiles).join(', ');
    throw new Error(`There are no limits called "${limits}", so the document can't be judged by them. Take one of ${known}, or give figures.`);
  }
  return limitsProfiles[limits];
}
