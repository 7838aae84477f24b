import { useRef } from 'react';
import { byPlatform } from '../components/_parts/byPlatform.js';
import { Departures } from '../components/_parts/motion/Departures.js';
import { useText } from '../react/settings.js';
import { useFlow, useSelect } from '../react/useFlow.js';
import { selectSnackbar } from './selectors.js';
import * as styles from './Snackbar.css.js';

const AndroidSnackbar = () => <SnackbarArea className={styles.android} />;
const IosSnackbar = () => <SnackbarArea className={styles.ios} />;

/** Message an endpoint sent along, until it is confirmed. The area stays, so that readers hear what comes into it. Spec: visual.md 8, endpoint.md 5. */
export const Snackbar = byPlatform({ android: AndroidSnackbar, ios: IosSnackbar });

function SnackbarArea({ className }: { readonly className: string }) {
  const text = useText();
  const flow = useFlow();
  const snackbar = useSelect(selectSnackbar);
  const area = useRef<HTMLDivElement>(null);
  return (
    <div ref={area} role="status" className={styles.area}>
      <Departures of={snackbar?.number} move="snackbar" root={area}>
        {snackbar && (
          <div key={snackbar.number} data-part="snackbar" className={className}>
            <span dir="auto">{snackbar.text}</span>
            <button type="button" className={styles.confirm} onClick={() => flow.send({ type: 'dismissSnackbar' })}>{text('snackbarConfirm')}</button>
          </div>
        )}
      </Departures>
    </div>
  );
}
