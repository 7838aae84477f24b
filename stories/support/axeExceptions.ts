/** One rule of axe that is off where it says nothing useful; the reason stands beside each. */
interface RuleOff {
  readonly id: string;
  readonly enabled: false;
}

/** Off everywhere: stories show one Flow on two phones at once, so two landmarks of the same name are what they are about. */
export const shownTwice: RuleOff = { id: 'landmark-unique', enabled: false };
