/** The command was called wrongly; the message tells the person who typed it. */
export class UsageError extends Error {}
