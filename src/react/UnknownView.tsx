import type { UnknownNode } from '../engine/resolved.js';
import { useText } from './settings.js';
import { placeholder } from '../theme/placeholder.css.js';

/** Labelled placeholder for a component whose type is no known one. */
export function UnknownView({ node }: { readonly node: UnknownNode }) {
  const text = useText();
  return (
    <div className={placeholder} data-flow-type={node.typeName} data-flow-pointer={node.pointer} data-state="unknown" role="note">
      {text('unknownComponent', { type: node.typeName })}
    </div>
  );
}
