import { memo, useContext, type ComponentType } from 'react';
import type { AnyNode } from '../engine/resolved.js';
import { NodeBoundary } from './NodeBoundary.js';
import { RegistryContext } from './registry.js';
import { UnknownView } from './UnknownView.js';
import { useNode } from './useFlow.js';

/** Draws the node at a pointer with the view its type has in the registry, and renders again only when that node changed. */
export const NodeView = memo(function NodeView({ pointer }: { readonly pointer: string }) {
  const registry = useContext(RegistryContext);
  const node = useNode(pointer);
  if (!node || !registry) return null;
  if (node.type === 'Unknown') return <UnknownView node={node} />;
  // The registry pairs each type with a view of that very type, which TypeScript can't follow through a lookup.
  const Drawn = registry[node.type] as ComponentType<{ readonly node: AnyNode }>;
  return (
    <NodeBoundary type={node.type} pointer={pointer} resetKey={node}>
      <Drawn node={node} />
    </NodeBoundary>
  );
});
