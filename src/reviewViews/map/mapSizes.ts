/** A card of a screen, in px; with a picture of the screen it is higher. */
export const card = { width: 200, height: 84 } as const;
/** A picture of a screen on its card, in px. */
export const picture = { width: 156, height: 277, gap: 8 } as const;
/** A label of an edge, in px. */
export const label = { width: 150, height: 34 } as const;
/** Room for a map on a printed page of A4 or Letter, in px. */
export const page = { width: 680, height: 880 } as const;
