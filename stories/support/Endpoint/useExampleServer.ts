import { useEffect, useState } from 'react';
import { httpEndpoint } from '../../../src/endpoint/httpEndpoint.js';
import { mockEndpoint } from '../../../src/endpoint/mockEndpoint.js';
import { pingEndpoint } from '../../../src/endpoint/pingEndpoint.js';
import type { Endpoint } from '../../../src/engine/endpoint.js';
import { sampleOf } from '../../flows/samples/index.js';

/** Where `npm run endpoint` listens. */
export const serverUrl = 'http://localhost:3210/';
/** Longer than a local server needs, shorter than anybody likes to wait for a page. */
const patience = 1_500;

/** Who answers the Flow of the page. */
export interface Answering {
  readonly by: 'server' | 'script';
  readonly endpoint: Endpoint;
}

/** The example server when it is up, the script when it is not; undefined until that is known. */
export function useExampleServer(encrypted: boolean): Answering | undefined {
  const [answering, setAnswering] = useState<Answering>();
  useEffect(() => {
    const controller = new AbortController();
    void findServer(encrypted, controller.signal).then((endpoint) => {
      if (!controller.signal.aborted) setAnswering(endpoint ? { by: 'server', endpoint } : { by: 'script', endpoint: scripted() });
    });
    return () => controller.abort();
  }, [encrypted]);
  return answering;
}

async function findServer(encrypted: boolean, signal: AbortSignal): Promise<Endpoint | undefined> {
  try {
    const probe = httpEndpoint({ url: serverUrl, timeLimit: patience });
    if (!(await pingEndpoint(probe, { signal })).healthy) return undefined;
    if (!encrypted) return httpEndpoint({ url: serverUrl });
    const publicKey = await (await fetch(`${serverUrl}public-key`, { signal })).text();
    return httpEndpoint({ url: serverUrl, publicKey });
  } catch {
    return undefined;
  }
}

/** The answers of the sample Flow, as late as a server's would be. */
function scripted(): Endpoint {
  const sample = sampleOf('live-slots').endpoint;
  const { signal } = new AbortController();
  return mockEndpoint([{ delay: 300, answer: (request) => sample?.(request, { signal }) ?? {} }]);
}
