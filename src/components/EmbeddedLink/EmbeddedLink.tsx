import type { ResolvedNode } from '../../engine/resolved.js';
import { useFlow } from '../../react/useFlow.js';
import { AuthorText } from '../_parts/AuthorText.js';
import * as styles from './EmbeddedLink.css.js';

/** A link that acts on the Flow, so a button. Spec: components.md 6; visual.md 7. */
export function EmbeddedLink({ node }: { readonly node: ResolvedNode<'EmbeddedLink'> }) {
  const flow = useFlow();
  return (
    <div className={styles.root} data-flow-type={node.type} data-flow-pointer={node.pointer} data-state="idle">
      <button type="button" className={styles.link} onClick={() => flow.press(node.pointer)}><AuthorText text={node.props.text} /></button>
    </div>
  );
}
