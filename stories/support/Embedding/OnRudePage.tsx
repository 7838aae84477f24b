import { useState } from 'react';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { useStorySettings } from '../storySettings.js';
import * as styles from './Embedding.css.js';
import { Figure } from './Figure.js';

/** A page whose styles say `!important` of everything, with a preview in it as it is, and one behind a shadow root. */
export function OnRudePage({ flow }: { readonly flow: string }) {
  const [clicks, setClicks] = useState(0);
  const [answer, setAnswer] = useState('');
  const { platforms: [platform], colorScheme } = useStorySettings();
  return (
    <div className={styles.row}>
      <div className={styles.rude}><Figure caption="isolation=&quot;none&quot;"><FlowPreview flow={flow} platform={platform} colorScheme={colorScheme} /></Figure></div>
      <div className={styles.rude} onClick={() => setClicks((count) => count + 1)}>
        <Figure caption="isolation=&quot;shadow&quot;">
          <FlowPreview flow={flow} platform={platform} colorScheme={colorScheme} isolation="shadow" onComplete={({ response_json }) => setAnswer(response_json)} />
        </Figure>
        <output className={styles.told}>{`The page heard ${clicks} ${clicks === 1 ? 'click' : 'clicks'}. ${answer}`}</output>
      </div>
    </div>
  );
}
