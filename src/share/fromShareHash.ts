import type { JsonObject } from '../spec/types.js';
import { decompress } from './compress.js';
import { isObject, longestHash, mostUnpacked, shareVersion, type Shared } from './shared.js';

/** What `fromShareHash` resolves to: one of the two, or neither where the address carries no Flow. */
export interface SharedReading {
  readonly shared?: Shared;
  /** Why nothing came out: it was cut or changed on the way, is from a newer version, or is too large. */
  readonly problem?: 'unreadable' | 'newer-version' | 'too-large';
}

/** Unpacks what `toShareHash` packed. Takes a fragment with or without `#`, also among others; never throws or rejects. */
export async function fromShareHash(hash: string): Promise<SharedReading> {
  const packed = /(?:^|[#&])flow=([^&]*)/.exec(String(hash))?.[1];
  if (packed === undefined) return {};
  if (packed.length > longestHash) return { problem: 'too-large' };
  const [, version, data] = /^(\d+)\.([\w-]+)$/.exec(packed) ?? [];
  if (version === undefined || data === undefined) return { problem: 'unreadable' };
  if (version !== shareVersion) return { problem: Number(version) > Number(shareVersion) ? 'newer-version' : 'unreadable' };
  try {
    const shared = sharedIn(JSON.parse(await decompress(data, mostUnpacked)));
    return shared ? { shared } : { problem: 'unreadable' };
  } catch (error) {
    return { problem: error instanceof RangeError ? 'too-large' : 'unreadable' };
  }
}

/** Only what belongs there, each in its own form: the text came from whoever wrote the address. */
function sharedIn(value: unknown): Shared | undefined {
  if (!isObject(value)) return undefined;
  const { flow, screen, platform, colorScheme, launch } = value;
  if (typeof flow !== 'string' && !isObject(flow)) return undefined;
  return {
    flow,
    ...(typeof screen === 'string' && { screen }),
    ...((platform === 'android' || platform === 'ios') && { platform }),
    ...((colorScheme === 'light' || colorScheme === 'dark' || colorScheme === 'auto') && { colorScheme }),
    ...(isObject(launch) && { launch: launchIn(launch) }),
  };
}

function launchIn({ action, screen, data }: { readonly [key: string]: unknown }): NonNullable<Shared['launch']> {
  return {
    ...((action === 'navigate' || action === 'data_exchange') && { action }),
    ...(typeof screen === 'string' && { screen }),
    ...(isObject(data) && { data: data as JsonObject }),
  };
}
