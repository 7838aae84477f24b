/**
 * Axe settings for a story that shows one Flow on two phones at once: both screens have the same title, so landmarks of the same
 * name are what the story is about. Everything else is checked as ever.
 */
export const shownTwice = { config: { rules: [{ id: 'landmark-unique', enabled: false }] } };
