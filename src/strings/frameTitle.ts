/** Accessible name of the frame of an embedded preview. Apart from the rest, because a small script needs it alone. */
export const frameTitle = 'WhatsApp Flow preview';
