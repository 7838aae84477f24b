import type { Endpoint } from '../engine/endpoint.js';
import { post, type FrameMessage } from './protocol.js';

type Call = Extract<FrameMessage, { type: 'call' }>;

/** Runs the host's endpoint for a frame, and hands back over the port what it says. */
export function answerCalls(port: MessagePort, endpoint: () => Endpoint | undefined) {
  const open = new Map<number, AbortController>();

  async function answer({ call, request }: Call): Promise<void> {
    const controller = new AbortController();
    open.set(call, controller);
    try {
      const response = await endpoint()?.(request, { signal: controller.signal }) ?? {};
      if (open.has(call)) post(port, { type: 'answer', call, response });
    } catch (error) {
      if (open.has(call)) post(port, { type: 'failure', call, ...wordsOf(error) });
    } finally {
      open.delete(call);
    }
  }

  return {
    answer: (message: Call) => void answer(message),
    /** Nobody waits for that call any more. */
    abort(call: number): void {
      open.get(call)?.abort();
      open.delete(call);
    },
    abortAll(): void {
      for (const controller of open.values()) controller.abort();
      open.clear();
    },
  };
}

/** What of an error travels: its words, and what `EndpointError` and `ExchangeError` carry beside them. */
function wordsOf(error: unknown) {
  const { message, status, body, problem } = Object(error) as { readonly [key: string]: unknown };
  return {
    message: typeof message === 'string' ? message : String(error),
    ...(typeof status === 'number' && { status }), ...(typeof problem === 'string' && { problem }),
    // Whatever is in there that can't be copied is of no use to the other side.
    ...(body !== undefined && { body: JSON.parse(JSON.stringify(body) ?? 'null') as unknown }),
  };
}
