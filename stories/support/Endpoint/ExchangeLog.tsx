import * as page from '../Page.css.js';
import * as styles from './EndpointDemo.css.js';
import type { LogEntry } from './logged.js';

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

/** Requests and answers, the newest last. */
export function ExchangeLog({ entries }: { readonly entries: readonly LogEntry[] }) {
  return (
    <ol aria-label="Requests and answers" className={page.list}>
      {entries.map(({ request, answer, milliseconds }, at) => (
        <li key={at} className={styles.entry}>
          {request.action}{request.screen ? ` from ${request.screen}` : ''}, {milliseconds} ms
          <pre className={page.code} dir="ltr" role="group" tabIndex={0} aria-label={`Request ${at + 1}`}>{written(request)}</pre>
          <pre className={page.code} dir="ltr" role="group" tabIndex={0} aria-label={`Answer ${at + 1}`}>{written(answer)}</pre>
        </li>
      ))}
    </ol>
  );
}
