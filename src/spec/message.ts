/** Limits of the texts of a Flow message, in characters. Spec: endpoint.md 9.1, README 19. */
export const messageLimits = {
  header: 60,
  body: 1024,
  footer: 60,
  /** Older clients cut the button's text above the first figure; above the second the message is refused. */
  cta: { advised: 20, max: 30 },
} as const;

/** What a Flow message may carry. Spec: endpoint.md 9.1. */
export const messageValues = {
  flowMessageVersion: '3',
  modes: ['published', 'draft'],
  actions: ['navigate', 'data_exchange'],
} as const;
