import { useEffect, useSyncExternalStore } from 'react';
import { loadedParser, loadParser, onParser } from './parserStore.js';
import type { ToTree } from './tree.js';

const notOnServers = () => undefined;

/** The parser of markdown, once it has been fetched; on a server and while taking over its markup there is none. */
export function useParser(): ToTree | undefined {
  useEffect(loadParser, []);
  return useSyncExternalStore(onParser, loadedParser, notOnServers);
}
