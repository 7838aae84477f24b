import type { FlowDocument } from '../../document/flowDocument.js';
import { digestOf } from '../digest/digestOf.js';
import { type Pin, type PinTarget, screenDigest, screenId, targetsOf, treeOf, type Twins, type Way, ways } from './pin.js';

/**
 * A pin on the component a pointer leads to, or to the one around what it leads to; on a screen or on the Flow where no component
 * is. Total: a pointer that leads nowhere gives a pin on what is nearest above.
 */
export function createPin(document: FlowDocument, pointer: string): Pin {
  const holds = (own: string) => pointer === own || pointer.startsWith(`${own}/`);
  const targets = targetsOf(document);
  const target = targets.filter(({ node }) => holds(node.pointer)).at(-1);
  if (target) return componentPin(target, targets);
  const screen = treeOf(document).lists.get('/screens')?.find((node) => holds(node.pointer));
  if (!screen) return { pointer: '', type: 'Flow', digest: digestOf(document.value) };
  const id = screenId(screen);
  return { pointer: screen.pointer, type: 'Screen', digest: digestOf(screen.value), screenDigest: screenDigest(screen), ...(id !== undefined && { screen: id }) };
}

function componentPin(target: PinTarget, all: readonly PinTarget[]): Pin {
  const { node, screen, type, digest, name, namelessDigest, neighbours, inside } = target;
  const twins = (way: Way): Twins => {
    const alike = all.filter((other) => other !== target && ways[way](target, other));
    const near = alike.filter((other) => other.screen === screen).length;
    return { screen: near, elsewhere: alike.length - near };
  };
  const id = screenId(screen);
  return {
    pointer: node.pointer, type, digest, ...(id !== undefined && { screen: id }), ...(name !== undefined && { name }),
    screenDigest: screenDigest(screen), namelessDigest, neighbours, ...(inside.length > 0 && { inside }),
    twins: { digest: twins('digest'), name: twins('name'), nameless: twins('nameless'), place: twins('place') },
  };
}
