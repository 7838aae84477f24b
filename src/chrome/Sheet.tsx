import type { ReactNode } from 'react';
import { useText } from '../react/settings.js';
import * as styles from './Sheet.css.js';

/** The sheet a Flow rises in, over the dimmed chat. Spec: visual.md 1. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  const text = useText();
  return (
    <div data-part="backdrop" className={styles.backdrop}>
      <div data-part="sheet" role="group" aria-label={text('sheet')} className={styles.sheet}>
        <span data-part="grabber" aria-hidden="true" className={styles.grabber} />
        {children}
      </div>
    </div>
  );
}
