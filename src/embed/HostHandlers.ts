import type { FlowOptions, FlowResponse } from '../engine/controller.js';
import type { Endpoint } from '../engine/endpoint.js';
import type { FlowEvent } from '../engine/events.js';

/** What a host wants to be asked and told; may change with every render. */
export interface HostHandlers {
  readonly endpoint?: Endpoint | undefined;
  readonly chooseRoute?: FlowOptions['chooseRoute'] | undefined;
  readonly onEvent?: ((event: FlowEvent) => void) | undefined;
  readonly onComplete?: ((response: FlowResponse) => void) | undefined;
  readonly onOpenUrl?: ((url: string) => void) | undefined;
}
