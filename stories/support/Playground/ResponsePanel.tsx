import type { FlowResponse } from '../../../src/engine/controller.js';
import * as styles from './Playground.css.js';

/** What the business received when the Flow was last completed. Spec: endpoint.md 9.3. */
export function ResponsePanel({ response }: { readonly response: FlowResponse | undefined }) {
  return (
    <section aria-labelledby="playground-response" className={styles.response}>
      <h2 id="playground-response" className={styles.heading}>Response</h2>
      <div role="status">
        {response
          ? <pre className={styles.code} dir="ltr" role="group" tabIndex={0} aria-label="response_json">{JSON.stringify(response.params, null, 2)}</pre>
          : <p className={styles.hint}>Walk the Flow to its end to see what the business receives.</p>}
      </div>
    </section>
  );
}
