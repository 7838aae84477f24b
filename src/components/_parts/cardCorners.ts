import { vars } from '../../theme/contract.css.js';

const corner = vars.radius.field;

/** Selectors of a row: the first and the last of a card are as round as the card, so that rings and presses are whole and stay inside. */
export const cardCorners = {
  '&:first-child': { borderStartEndRadius: corner, borderStartStartRadius: corner },
  '&:last-child': { borderEndEndRadius: corner, borderEndStartRadius: corner },
} as const;
