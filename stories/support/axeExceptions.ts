/** One rule of axe that is off where it says nothing useful; the reason stands beside each. */
interface RuleOff {
  readonly id: string;
  readonly enabled: false;
}

/** Off everywhere: stories show one Flow on two phones at once, so two landmarks of the same name are what they are about. */
export const shownTwice: RuleOff = { id: 'landmark-unique', enabled: false };

/**
 * Off where iOS writes "Optional" into an empty date field: the field is called "… (optional)", which holds that word, but axe
 * leaves out what stands in brackets.
 */
export const optionalInBrackets: RuleOff = { id: 'label-content-name-mismatch', enabled: false };
