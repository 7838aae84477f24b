import { useMemo, useState } from 'react';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { nfmReply } from '../../../src/endpoint/nfmReply.js';
import type { FlowResponse } from '../../../src/engine/controller.js';
import { sampleOf } from '../../flows/samples/index.js';
import * as flowStyles from '../FlowStory.css.js';
import * as page from '../Page.css.js';
import { storyStrings } from '../pseudoStrings.js';
import { useStorySettings } from '../storySettings.js';
import * as styles from './EndpointDemo.css.js';
import { ExchangeLog } from './ExchangeLog.js';
import { logged, type LogEntry } from './logged.js';
import { type Answering, serverUrl, useExampleServer } from './useExampleServer.js';

const launch = { action: 'data_exchange', flowToken: 'demo-1' } as const;

/** A dynamic Flow, answered by the example server when that is up and by a script when it is not. */
export function EndpointDemo({ encrypted }: { readonly encrypted: boolean }) {
  const answering = useExampleServer(encrypted);
  return (
    <article className={page.article}>
      <h1 className={page.title}>{encrypted ? 'An encrypted endpoint' : 'An endpoint in plain JSON'}</h1>
      <p className={page.text} role="status">{!answering ? 'Looking for a server…' : answering.by === 'server'
        ? `The server on ${serverUrl} answers${encrypted ? ', encrypted as on a phone' : ''}.`
        : 'No server is up, so a script answers. Start one with "npm run endpoint" and open this page again.'}</p>
      {answering && <Demo answering={answering} />}
    </article>
  );
}

function Demo({ answering }: { readonly answering: Answering }) {
  const { platforms: [platform = 'android'], colorScheme, locale, dir, textScale } = useStorySettings();
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const [response, setResponse] = useState<FlowResponse>();
  const endpoint = useMemo(() => logged(answering.endpoint, (entry) => setEntries((all) => [...all, entry])), [answering]);
  return (
    <div className={styles.columns}>
      <section aria-label="Phone" className={flowStyles.phone[platform]}>
        <FlowPreview
          flow={sampleOf('live-slots').text}
          endpoint={endpoint}
          launch={launch}
          onComplete={setResponse}
          platform={platform}
          colorScheme={colorScheme}
          locale={locale}
          strings={storyStrings(locale)}
          dir={dir}
          textScale={textScale}
          chat={{ business: { name: 'Lighthouse Dental' } }}
          className={flowStyles.fill}
        />
      </section>
      <section aria-label="Exchange" className={styles.log}>
        <h2 className={page.heading}>Requests and answers</h2>
        <ExchangeLog entries={entries} />
        {response && (
          <>
            <h2 className={page.heading}>What the business receives at the end</h2>
            <pre className={page.code} dir="ltr" role="group" tabIndex={0} aria-label="Webhook body">{JSON.stringify(nfmReply(response), null, 2)}</pre>
          </>
        )}
      </section>
    </div>
  );
}
