const most = 10;

/** Names for a message, the first ones only where there are many. */
export function listed(names: readonly string[]): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
