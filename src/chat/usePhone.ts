import { useState, useSyncExternalStore } from 'react';
import type { FlowController, FlowResponse } from '../engine/controller.js';
import type { FlowState, FlowStatus } from '../engine/state.js';
import type { Platform } from '../react/settings.js';
import { wasInterrupted } from './wasInterrupted.js';

/** What lies over the chat apart from the Flow itself. */
export type Over =
  | { readonly kind: 'nothing' | 'refused' | 'restore' }
  | { readonly kind: 'expired'; readonly text: string | undefined }
  | { readonly kind: 'answers'; readonly response: FlowResponse };

/** A phone with a Flow in its chat. */
export interface Phone {
  /** The Flow's sheet is up. */
  readonly open: boolean;
  readonly over: Over;
  /** What was sent so far, oldest first. */
  readonly responses: readonly FlowResponse[];
  /** The endpoint said that the message's token is no longer valid. Spec: endpoint.md 6. */
  readonly expired: boolean;
  press(): void;
  restore(): void;
  startAnew(): void;
  showAnswers(response: FlowResponse): void;
  /** Takes away what lies over the chat. */
  clear(): void;
}

/** How a phone is set up. */
export interface PhoneSetup {
  readonly flow: FlowController;
  readonly platform: Platform;
  /** The run has begun; before that nobody listens to it, so that it asks its endpoint nothing. */
  readonly begun: boolean;
  readonly onBegin: () => void;
  readonly refused: boolean;
}

const nothing: Over = { kind: 'nothing' };
const silent = () => () => undefined;
const closed = (): FlowStatus => 'closed';
const shown: ReadonlySet<FlowStatus> = new Set(['opening', 'open', 'failed']);

/**
 * The chat's side of a run: pressing the message begins it, takes it up or starts it anew; its ends leave a bubble, a dialog or
 * nothing. Spec: endpoint.md 6, 9; visual.md 2 (restoring, on Android).
 */
export function usePhone({ flow, platform, begun, onBegin, refused }: PhoneSetup): Phone {
  const status = useSyncExternalStore(begun ? flow.subscribe : silent, begun ? () => flow.getState().status : closed, closed);
  const [last, remember] = useState<FlowStatus>('closed');
  const [over, put] = useState(nothing);
  const [responses, keep] = useState<readonly FlowResponse[]>([]);
  const [expired, expire] = useState(false);
  // The form as the first screen showed it, initial values and all; undefined until there is one.
  const [opened, setOpened] = useState<FlowState['form']>();
  if (status !== last) {
    remember(status);
    const response = flow.response();
    if (status === 'completed' && response) keep([...responses, response]);
    if (status === 'expired') put({ kind: 'expired', text: flow.getState().failure?.text });
    if (status === 'open' || status === 'expired') expire(status === 'expired');
    if (status === 'open' && !opened) setOpened(flow.getState().form);
  }
  const startAnew = () => {
    put(nothing);
    setOpened(undefined);
    flow.reset();
  };
  return {
    open: shown.has(status),
    over,
    responses,
    expired,
    startAnew,
    press() {
      if (refused) return put({ kind: 'refused' });
      if (begun) return platform === 'android' && wasInterrupted(flow, opened) ? put({ kind: 'restore' }) : startAnew();
      onBegin();
    },
    restore() {
      put(nothing);
      flow.reopen();
    },
    showAnswers: (response) => put({ kind: 'answers', response }),
    clear: () => put(nothing),
  };
}
