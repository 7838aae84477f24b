import { compress } from './compress.js';
import { personalValues, type PersonalValue } from './personalValues.js';
import { longestHash, shareVersion, type Shared } from './shared.js';

/** What `toShareHash` resolves to. */
export interface ShareHash {
  /** Fragment of an address, with the `#`; undefined if it would be longer than 60,000 characters. */
  readonly hash: string | undefined;
  /** Length of the fragment, also of one that is too long. */
  readonly length: number;
  /** What in it looks like a person's data; show it before the address leaves the page. */
  readonly personal: readonly PersonalValue[];
}

/**
 * Packs a Flow, and how it is looked at, into the fragment of an address: `#flow=1.…`, compressed by the platform. No server sees a
 * fragment, but whoever gets the address gets all of it. Text that is not JSON yet is carried as it is. Rejects only where the
 * platform has no CompressionStream.
 *
 * @example const { hash, personal } = await toShareHash({ flow, screen: 'DETAILS', platform: 'ios', colorScheme: 'dark' });
 */
export async function toShareHash({ flow, screen, platform, colorScheme, launch }: Shared): Promise<ShareHash> {
  const shared: Shared = { flow, screen, platform, colorScheme, launch: launch && { action: launch.action, screen: launch.screen, data: launch.data } };
  const hash = `#flow=${shareVersion}.${await compress(JSON.stringify(shared))}`;
  return { hash: hash.length > longestHash ? undefined : hash, length: hash.length, personal: personalValues(shared) };
}
