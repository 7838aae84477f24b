/** Width and height of a preview by itself, on a phone and in a window on a computer, in CSS px. What `fit="contain"` enlarges or reduces. */
export const natural = { phone: [400, 720], desktop: [960, 720] } as const;
