/** What a host tells the frame through its address, behind the `#`, which no server sees. */
export interface FrameAddress {
  /** Origin of the host's window, the only one the frame speaks to; `*` if the host has none that can be named. */
  readonly host: string;
  /** A word for this frame alone, by which the host knows it again. */
  readonly key: string;
}

/** Writes the part behind the `#`. */
export function writeFrameAddress({ host, key }: FrameAddress): string {
  return new URLSearchParams({ host, key }).toString();
}

/** Reads what `writeFrameAddress` wrote; undefined if there is no host in it. */
export function readFrameAddress(hash: string): FrameAddress | undefined {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const host = words.get('host');
  const key = words.get('key');
  return host && key ? { host, key } : undefined;
}
