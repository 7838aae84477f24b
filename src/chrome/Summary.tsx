import type { SummaryScreen } from '../engine/controller.js';
import { useText } from '../react/settings.js';
import { AnswerText } from './AnswerText.js';
import * as styles from './Page.css.js';

/** The answers of a completed Flow, screen by screen; what the author called sensitive stays hidden. Spec: flow-json.md 2. */
export function Summary({ screens }: { readonly screens: readonly SummaryScreen[] }) {
  const text = useText();
  return (
    <div data-part="summary" className={styles.summary}>
      {screens.filter((screen) => screen.items.length > 0).map((screen) => (
        <section key={screen.screen} className={styles.group}>
          <h3 className={styles.subtitle} dir="auto">{screen.title || screen.screen}</h3>
          <dl className={styles.answers}>
            {screen.items.map((item) => (
              <div key={item.name} className={styles.group}>
                <dt className={styles.question} dir="auto">{item.label || item.name}</dt>
                <dd className={styles.answer} dir="auto">{item.text === undefined ? text('hidden') : <AnswerText item={item} />}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
