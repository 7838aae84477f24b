/** A card of a screen, in px. */
export const card = { width: 180, height: 76 } as const;
/** A label of an edge, in px. */
export const label = { width: 150, height: 34 } as const;
