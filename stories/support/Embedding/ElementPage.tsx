import { useState } from 'react';
import '../../../src/elementJsx.js';
import { defineFlowPreview } from '../../../src/element/defineFlowPreview.js';
import { useStorySettings } from '../storySettings.js';
import * as styles from './Embedding.css.js';

defineFlowPreview();

/** The custom element on a page, which hears of the answer by an event. */
export function ElementPage({ flow }: { readonly flow: string }) {
  const [answer, setAnswer] = useState('');
  const { platforms, colorScheme, locale } = useStorySettings();
  return (
    <div className={styles.row}>
      {platforms.map((platform) => (
        <div key={platform} className={styles.page}>
          <whatsapp-flow-preview flow={flow} platform={platform} color-scheme={colorScheme} locale={locale} onflowcomplete={({ detail }) => setAnswer(detail.response_json)} />
        </div>
      ))}
      <output className={styles.told}>{answer}</output>
    </div>
  );
}
