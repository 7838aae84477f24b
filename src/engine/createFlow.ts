import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FlowDocument } from '../document/flowDocument.js';
import { parseFlow } from '../document/parseFlow.js';
import { caps } from '../spec/limits.js';
import { Program } from './compile/program.js';
import type { FlowController, FlowOptions, FlowResponse } from './controller.js';
import { callHost, notifyHost } from './callHost.js';
import type { Effect, FlowEvent } from './events.js';
import { initialState } from './initialState.js';
import { adopt } from './adopt.js';
import type { ResolvedScreen } from './resolved.js';
import { resolveScreen } from './resolve/resolveScreen.js';
import { same } from './resolve/same.js';
import { responseOf } from './response.js';
import type { FlowState } from './state.js';
import { Store } from './store.js';
import { findingsOf } from './findingsOf.js';
import { transition } from './transition.js';

/**
 * Starts a run of a document: a small store around the pure transition, which carries out its effects. Works in bare Node.
 * `source` is a document of `parseFlow`, or text or a value that is parsed here; throws when nothing in it can be drawn.
 * Callbacks in `options` are read when they are needed, so a host may swap them on the same object. Spec: flow-json.md 10, 11.
 */
export function createFlow(source: FlowDocument | string | object, options: FlowOptions = {}): FlowController {
  let program = new Program(documentOf(source), options);
  let disposed = false;
  let screen: ResolvedScreen | undefined;
  let resolvedFor: FlowState | undefined;
  let response: FlowResponse | undefined;
  let diagnostics: readonly Diagnostic[] = [];
  const calls = new Map<number, AbortController>();
  const deferred: (readonly [effect: Effect, response: FlowResponse | undefined])[] = [];
  let started = false;

  const first = initialState(program);
  let opening = first[1];
  const store = new Store<FlowState, FlowEvent>(first[0], (state, event) => {
    const [next, effects] = transition(program, state, event);
    options.onEvent?.(event);
    follow(state, next);
    // A listener may reset the run before the effect of its completion has run, so each keeps the response of its time.
    for (const effect of effects) deferred.push([effect, response]);
    return next;
  });

  function send(event: FlowEvent): void {
    // Effects run after all listeners have seen the state, and may send again.
    if (disposed || !store.send(event)) return;
    for (let next = deferred.shift(); next; next = deferred.shift()) carryOut(...next);
    inspect();
  }

  /** Work that must not happen while a host renders: effects of opening, loading the pattern engine, findings of the first screen. */
  function start(): void {
    if (started || disposed) return;
    started = true;
    for (const effect of opening) carryOut(effect, response);
    loadPatterns();
    inspect();
  }

  /** Keeps what stands beside the state in step with it. */
  function follow(state: FlowState, next: FlowState): void {
    if (next.pending?.number !== state.pending?.number) abortOthers(next.pending?.number);
    if (next.completion !== state.completion) response = next.completion && responseOf(program, next, next.completion);
  }

  function carryOut(effect: Effect, completed: FlowResponse | undefined): void {
    switch (effect.type) {
      case 'callEndpoint': {
        // A listener may have ended the wait meanwhile.
        if (store.getState().pending?.number !== effect.number) return;
        const controller = new AbortController();
        calls.set(effect.number, controller);
        return callHost(options, effect, controller, send);
      }
      case 'notifyEndpoint':
        return notifyHost(options, effect.request);
      case 'openUrl':
        return options.onOpenUrl?.(effect.url);
      case 'complete':
        return completed && options.onComplete?.(completed);
      case 'close':
        return options.onClose?.();
      case 'report':
        return report(effect.diagnostic);
      default:
        effect satisfies never;
    }
  }

  function abortOthers(kept: number | undefined): void {
    for (const [number, controller] of calls) {
      if (number === kept) continue;
      calls.delete(number);
      controller.abort();
    }
  }

  function report(diagnostic: Diagnostic): void {
    if (diagnostics.length >= caps.diagnostics || diagnostics.some((known) => known.rule === diagnostic.rule && known.pointer === diagnostic.pointer && known.message === diagnostic.message)) return;
    diagnostics = [...diagnostics, diagnostic];
    options.onReport?.(diagnostic);
  }

  function loadPatterns(): void {
    const hasPatterns = !findingsOf.patterns(program).next().done;
    if (!hasPatterns || program.patterns.ready) return reportPatterns();
    void program.patterns.load().then(() => {
      if (disposed) return;
      reportPatterns();
      send({ type: 'patternsArrived' });
    });
  }

  function reportPatterns(): void {
    for (const finding of findingsOf.unsupported(program)) report(finding);
  }

  function currentScreen(): ResolvedScreen | undefined {
    const state = store.getState();
    if (state !== resolvedFor) {
      screen = state.status === 'open' ? resolveScreen(program, state, screen) : undefined;
      resolvedFor = state;
    }
    return screen;
  }

  function inspect(): void {
    const shown = currentScreen();
    if (shown) for (const finding of findingsOf.screen(program, store.getState(), shown.id)) report(finding);
  }

  if (options.startOn !== 'subscribe') start();

  return {
    load(next) {
      if (disposed || next === program.document) return;
      // What was found belongs to the document that is gone, but for views that crashed: one that did not change is not drawn anew.
      diagnostics = diagnostics.filter(({ rule, pointer }) => rule === 'component-crashed' && same(program.document.at(pointer), next.at(pointer)));
      program = new Program(next, options, program.patterns);
      const before = store.getState();
      const [state, effects] = adopt(program, before);
      resolvedFor = undefined;
      follow(before, state);
      store.replace(state);
      if (!started) return void (opening = effects);
      for (const effect of effects) carryOut(effect, response);
      loadPatterns();
      inspect();
    },
    document: () => program.document,
    getState: store.getState,
    subscribe(listener) {
      const unsubscribe = store.subscribe(listener);
      start();
      return unsubscribe;
    },
    send,
    screen: currentScreen,
    diagnostics: () => diagnostics,
    report,
    change: (name, value) => send({ type: 'change', name, value }),
    blur: (name) => send({ type: 'blur', name }),
    press: (pointer, itemId) => send(itemId === undefined ? { type: 'press', pointer } : { type: 'press', pointer, itemId }),
    followLink: (url) => send({ type: 'followLink', url }),
    back: () => send({ type: 'back' }),
    close: () => send({ type: 'close' }),
    reopen: () => send({ type: 'reopen' }),
    reset: () => send({ type: 'reset' }),
    chooseRoute: (screenId) => send({ type: 'chooseRoute', screen: screenId }),
    retry: () => send({ type: 'retry' }),
    goTo: (screenId) => send({ type: 'goTo', screen: screenId }),
    response: () => response,
    dispose() {
      disposed = true;
      abortOthers(undefined);
      store.clear();
    },
  };
}

function documentOf(source: FlowDocument | string | object): FlowDocument {
  if (typeof source === 'object' && 'runsAs' in source && 'locate' in source) return source as FlowDocument;
  const { document, diagnostics } = parseFlow(source);
  if (document) return document;
  throw new Error(`createFlow was given something that can't run as a Flow: ${diagnostics[0]?.message ?? 'it holds no screen'} Call parseFlow first to get the findings without an exception.`);
}
