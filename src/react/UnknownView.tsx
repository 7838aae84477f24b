import type { UnknownNode } from '../engine/resolved.js';
import { useText } from './settings.js';

/** Labelled placeholder for a component whose type is no known one. */
export function UnknownView({ node }: { readonly node: UnknownNode }) {
  const text = useText();
  return (
    <div data-flow-type={node.typeName} data-flow-pointer={node.pointer} data-state="unknown" role="note">
      {text('unknownComponent', { type: node.typeName })}
    </div>
  );
}
