import type { FlowDocument } from '../../document/flowDocument.js';
import { type FlowNode } from '../diff/flowTree.js';
import { type Pin, type PinTarget, screenDigest, screenId, targetsOf, treeOf, type Way, ways } from './pin.js';

/** Where a pin is in a version of the Flow: at a pointer, or `orphaned` because it is gone or can't be told from others. */
export type PinPlace = { readonly pointer: string; readonly orphaned?: undefined } | { readonly orphaned: 'gone' | 'ambiguous'; readonly pointer?: undefined };

const gone: PinPlace = Object.freeze({ orphaned: 'gone' });
const ambiguous: PinPlace = Object.freeze({ orphaned: 'ambiguous' });

/**
 * Finds what a pin was set on in another version of the Flow: on a screen that did not change by its place, else as it was, else
 * by its name, else (with another name, or changed and without one) by what it is without the name or by its neighbours. Where
 * two could be meant, none is: a pin is rather orphaned than on a wrong component.
 */
export function resolvePin(pin: Pin, document: FlowDocument): PinPlace {
  if (pin.type === 'Flow') return { pointer: '' };
  const screens = treeOf(document).lists.get('/screens') ?? [];
  if (pin.type === 'Screen') return screenOfPin(pin, screens);
  const unchanged = samePlace(pin, screens);
  if (unchanged) return unchanged;
  const all = targetsOf(document);
  const exact = find(pin, 'digest', all);
  if (exact) return exact;
  const named = find(pin, 'name', all);
  const renamed = find(pin, 'nameless', all);
  // Its name is on one component and the rest of it on another: who can tell.
  if (named && renamed && named.pointer !== renamed.pointer) return ambiguous;
  return named ?? renamed ?? (pin.name === undefined ? find(pin, 'place', all) : undefined) ?? gone;
}

/** The one component that is known by what the pin is known by; nothing where there is none. */
function find(pin: Pin, way: Way, all: readonly PinTarget[]): PinPlace | undefined {
  const found = all.filter((target) => ways[way](pin, target));
  if (found.length === 0) return undefined;
  const twins = pin.twins?.[way] ?? { screen: 1, elsewhere: 1 };
  const near = found.filter(({ screen }) => screenId(screen) === pin.screen);
  const [only, another] = near.length > 0 ? near : found;
  const wasAlone = twins.screen === 0 && (near.length > 0 || twins.elsewhere === 0);
  // As it was, but on another screen than before while one like it is on its own: that is a copy.
  return only && !another && wasAlone ? { pointer: only.node.pointer } : ambiguous;
}

/** The place on a screen that did not change but for its id and its own place. */
function samePlace(pin: Pin, screens: readonly FlowNode[]): PinPlace | undefined {
  const alike = screens.filter((screen) => screenDigest(screen) === pin.screenDigest);
  const own = alike.filter((screen) => screenId(screen) === pin.screen);
  const [screen, another] = own.length > 0 ? own : alike;
  if (!screen || another) return undefined;
  // Where the screen's id is another one, the old id must be gone: else this is a copy of it.
  if (own.length === 0 && screens.some((other) => screenId(other) === pin.screen)) return undefined;
  const below = pin.pointer.split('/').slice(3);
  return { pointer: [screen.pointer, ...below].join('/') };
}

function screenOfPin(pin: Pin, screens: readonly FlowNode[]): PinPlace {
  const byId = screens.filter((screen) => screenId(screen) === pin.screen);
  const [screen, another] = byId.length > 0 ? byId : screens.filter((one) => screenDigest(one) === pin.screenDigest);
  return !screen ? gone : another ? ambiguous : { pointer: screen.pointer };
}
