import { NodeView } from '../react/NodeView.js';
import { useSettings } from '../react/settings.js';
import { useSelect } from '../react/useFlow.js';
import * as styles from './FooterBar.css.js';
import { Footnote, type Manager } from './Footnote.js';
import { selectBusy, selectFooterPointer, selectPointers } from './selectors.js';
import { useLock } from './useLock.js';
import type { FlowController } from '../engine/controller.js';

const selectHasContent = (flow: FlowController) => selectPointers(flow).length > 0;

/** What stays at the bottom of a screen: its Footer, if it has one, and the footnote. Spec: visual.md 4. */
export function FooterBar({ business }: { readonly business: Manager | undefined }) {
  const pointer = useSelect(selectFooterPointer);
  const hasContent = useSelect(selectHasContent);
  const busy = useSelect(selectBusy);
  const { platform, interactive } = useSettings();
  const lock = useLock<HTMLDivElement>(busy || !interactive);
  return (
    <div data-part="footer" className={platform === 'android' && hasContent ? styles.lined : styles.plain}>
      <div ref={lock} className={styles.lock}>{pointer !== undefined && <NodeView key={pointer} pointer={pointer} />}</div>
      <Footnote business={business} />
    </div>
  );
}
