import type { FlowDocument } from '../../document/flowDocument.js';
import { isObject } from '../../document/jsonKind.js';
import { digestOf } from '../digest/digestOf.js';
import { type FlowNode, flowTree, nodesBelow } from '../diff/flowTree.js';
import { rememberedBy } from '../../document/rememberedBy.js';
import type { JsonValue } from '../../spec/types.js';

/** How often something of a kind stands beside the one that is meant: on its screen, and on the others. */
export interface Twins {
  readonly screen: number;
  readonly elsewhere: number;
}

/**
 * What a comment is pinned to, remembered in several ways, so that it is found again after edits. `twins` say for each way
 * whether it told the component apart when the pin was set: what did not then never will.
 */
export interface Pin {
  /** Where it stood. */
  readonly pointer: string;
  /** `Flow`, `Screen`, or the type of the component. */
  readonly type: string;
  /** Digest of its JSON. */
  readonly digest: string;
  /** Id of its screen; absent for a pin on the Flow. */
  readonly screen?: string;
  /** Name of an input or Form. */
  readonly name?: string;
  /** Digest of its screen without the id: while that is unchanged, so is the place on it. */
  readonly screenDigest?: string;
  /** Digest of its JSON without its name. */
  readonly namelessDigest?: string;
  /** Digests of its neighbours in the list it stands in; null where there is none. */
  readonly neighbours?: readonly [before: string | null, after: string | null];
  /** Digests of what stands directly in it, for what holds components. */
  readonly inside?: readonly string[];
  readonly twins?: { readonly digest: Twins; readonly name: Twins; readonly nameless: Twins; readonly place: Twins };
}

/** A component with all it can be known by. */
export interface PinTarget {
  readonly node: FlowNode;
  readonly screen: FlowNode;
  readonly type: string;
  readonly digest: string;
  readonly name: string | undefined;
  readonly namelessDigest: string;
  readonly neighbours: readonly [before: string | null, after: string | null];
  readonly inside: readonly string[];
}

/** The tree of a document, remembered. */
export const treeOf: (document: FlowDocument) => FlowNode = rememberedBy((document) => flowTree(document.value));

/** All components of a document that a pin can be set on. */
export const targetsOf: (document: FlowDocument) => readonly PinTarget[] = rememberedBy((document) =>
  (treeOf(document).lists.get('/screens') ?? []).flatMap((screen) => [...nodesBelow(screen)].flatMap((node) => targetOf(node, screen) ?? [])));

function targetOf(node: FlowNode, screen: FlowNode): PinTarget | undefined {
  if (node.kind !== 'component' || !isObject(node.value)) return undefined;
  const siblings = node.parent?.lists.get(node.list) ?? [];
  const digestAt = (index: number) => (siblings[index] ? digestOf(siblings[index].value) : null);
  const { name, type } = node.value;
  return {
    node, screen, digest: digestOf(node.value), namelessDigest: digestOf({ ...node.value, name: undefined }),
    type: typeof type === 'string' ? type : '', name: typeof name === 'string' ? name : undefined,
    neighbours: [digestAt(node.index - 1), digestAt(node.index + 1)],
    inside: [...node.lists.values()].flat().map((child) => digestOf(child.value)),
  };
}

/** Whether a component is known by the same as a pin or another component, in one way. */
export const ways = {
  digest: (a: PinTarget | Pin, b: PinTarget) => a.digest === b.digest,
  // An input may have become one of another type, but not a Form.
  name: (a: PinTarget | Pin, b: PinTarget) => a.name !== undefined && a.name === b.name && (a.type === 'Form') === (b.type === 'Form'),
  nameless: (a: PinTarget | Pin, b: PinTarget) => a.name !== undefined && b.name !== undefined && a.type === b.type && a.namelessDigest === b.namelessDigest,
  place: (a: PinTarget | Pin, b: PinTarget) => {
    const [before, after] = a.neighbours ?? [null, null];
    // What now stands there must be neither of the neighbours themselves, moved up, nor what stood in it, moved out.
    const moved = b.digest === before || b.digest === after || a.inside?.includes(b.digest) === true;
    return !moved && a.type === b.type && (before !== null || after !== null) && before === b.neighbours[0] && after === b.neighbours[1];
  },
};
/** One way of knowing a component again. */
export type Way = keyof typeof ways;

/** Id of a screen of the tree, as written; undefined where it has none. */
export function screenId({ value }: FlowNode): string | undefined {
  const id: JsonValue | undefined = isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Digest of a screen without its id. */
export function screenDigest({ value }: FlowNode): string {
  return digestOf(isObject(value) ? { ...value, id: undefined } : value);
}
