import type { JsonObject, JsonValue } from '../spec/types.js';

/** What an address can carry. */
export interface Shared {
  /** Flow JSON, as text or as an object. */
  readonly flow: string | object;
  readonly screen?: string | undefined;
  readonly platform?: 'android' | 'ios' | undefined;
  readonly colorScheme?: 'light' | 'dark' | 'auto' | undefined;
  /** How the Flow opens. A flow token is left out: it stands for a person. */
  readonly launch?: { readonly action?: 'navigate' | 'data_exchange' | undefined; readonly screen?: string | undefined; readonly data?: JsonObject | undefined } | undefined;
}

/** Version of what is packed. It stands readable in front, so that another one is recognised before it is unpacked. */
export const shareVersion = '1';
/** Longest fragment, in characters: browsers take more, what addresses are pasted into often does not. */
export const longestHash = 60_000;
/** Most that is unpacked, in bytes: a short text can be made to unpack without end. */
export const mostUnpacked = 4_000_000;

/** A value that is a plain object. */
export function isObject(value: unknown): value is { readonly [key: string]: JsonValue | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
