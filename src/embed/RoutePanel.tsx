import { useEffect, useId, useRef } from 'react';
import type { RouteChoice } from '../engine/state.js';
import { useText } from '../react/settings.js';
import { useFlow } from '../react/useFlow.js';
import * as styles from './RoutePanel.css.js';

/** The question where to go on, and its answers. Takes the focus while it asks and gives it back. Spec: README 23, 24. */
export function RoutePanel({ choice }: { readonly choice: RouteChoice }) {
  const text = useText();
  const flow = useFlow();
  const panel = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    const tree = panel.current?.getRootNode();
    const before = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
    panel.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      // Where an answer leads to another screen, its title takes the focus instead.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [choice]);
  const current = flow.screen()?.id ?? '';
  return (
    <div ref={panel} data-part="route-chooser" role="group" aria-labelledby={title} className={styles.panel}>
      <p id={title} className={styles.title}>{text('endpointDecides')}</p>
      <div className={styles.routes}>
        {choice.routes.map((id) => (
          <button key={id} type="button" data-route={id} className={styles.route} onClick={() => flow.chooseRoute(id)}>
            <bdi>{id}</bdi>
          </button>
        ))}
        <button type="button" data-route={current} className={styles.stay} onClick={() => flow.chooseRoute(current)}>{text('stayHere')}</button>
      </div>
    </div>
  );
}
