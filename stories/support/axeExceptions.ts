/** One rule of axe that is off where it says nothing useful; the reason stands beside each. */
interface RuleOff {
  readonly id: string;
  readonly enabled: false;
}

/** Off everywhere: stories show one Flow on two phones at once, so two landmarks of the same name are what they are about. */
export const shownTwice: RuleOff = { id: 'landmark-unique', enabled: false };

/** What axe leaves open about a contrast, by its own word for it, and why that is answered. */
export interface OpenContrast {
  readonly why: string;
  /** What stands behind the text is worked out by the test instead; without this there is nothing to be worked out. */
  readonly measured: boolean;
}

/** The only questions of axe that may stay open ("incomplete" in its report); any other fails a story's test. */
export const openContrasts: { readonly [messageKey: string]: OpenContrast | undefined } = {
  pseudoContent: { why: 'a line between two rows of a card is drawn by ::before, and so is the tail of a bubble; it lies beside the text, not behind it', measured: true },
  bgOverlap: { why: 'an open calendar lies over the text, which can’t be reached until it is closed', measured: true },
  bgImage: { why: 'the wavy line of a finding is drawn under the text of the editor', measured: true },
  elmPartiallyObscured: { why: 'something lies over a part of the text’s box, not over its letters', measured: true },
  elmPartiallyObscuring: { why: 'the text stands at the edge of what scrolls', measured: true },
  noReason: { why: 'axe gives none', measured: true },
  shortTextContent: { why: 'a single letter or digit may be no text to axe; here it is', measured: true },
  nonBmp: { why: 'a sign that is no letter and has its meaning in words beside it', measured: false },
  emptyValue: { why: 'a field without a value shows no text; filled ones are judged in other stories', measured: false },
};
