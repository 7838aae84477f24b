import type { FlowController } from '../../engine/controller.js';
import type { ResolvedNode } from '../../engine/resolved.js';
import { useFlow, useSelect } from '../../react/useFlow.js';
import { AuthorText } from '../_parts/AuthorText.js';
import * as styles from './Footer.css.js';

const selectBusy = (flow: FlowController) => flow.screen()?.busy ?? false;

/**
 * The button that leads on, with captions above it. It stays reachable while it is blocked: pressing it then shows what is
 * missing. Spec: components.md 6; visual.md 4; README 10.
 */
export function Footer({ node }: { readonly node: ResolvedNode<'Footer'> }) {
  const { props, enabled, blocked, pointer } = node;
  const flow = useFlow();
  const busy = useSelect(selectBusy);
  const inactive = !enabled || blocked || busy;
  const { leftCaption, centerCaption, rightCaption } = props;
  return (
    <div className={styles.root} data-flow-type={node.type} data-flow-pointer={pointer} data-state={inactive ? 'disabled' : 'idle'}>
      {(leftCaption || centerCaption || rightCaption) && (
        <div className={styles.captions}>
          {leftCaption && <span><AuthorText text={leftCaption} /></span>}
          {centerCaption && <span className={styles.center}><AuthorText text={centerCaption} /></span>}
          {rightCaption && <span className={styles.end}><AuthorText text={rightCaption} /></span>}
        </div>
      )}
      <button type="button" className={styles.button} aria-disabled={inactive} onClick={() => { if (enabled && !busy) flow.press(pointer); }}>
        <AuthorText text={props.label} />
      </button>
    </div>
  );
}
