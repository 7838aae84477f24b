import { UsageError } from './usageError.js';

/** The value of an option that takes one of a few. Throws a {@link UsageError} for any other. */
export function oneOf<T extends string>(option: string, allowed: readonly T[], given: string): T {
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}, not "${given}"`);
  return found;
}
