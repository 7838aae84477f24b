import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { useStorySettings } from '../storySettings.js';
import * as styles from './Embedding.css.js';
import { Figure } from './Figure.js';

/** One Flow in boxes of several sizes. */
export function FittedPreviews({ flow }: { readonly flow: string }) {
  const { platforms: [platform], colorScheme } = useStorySettings();
  const look = { flow, platform, colorScheme };
  return (
    <div className={styles.row}>
      <Figure caption="contain, to be looked at" className={styles.thumbnail}><FlowPreview {...look} fit="contain" interactive={false} /></Figure>
      <Figure caption="contain" className={styles.beside}><FlowPreview {...look} fit="contain" surface="phone" /></Figure>
      <Figure caption="fill" className={styles.wide}><FlowPreview {...look} fit="fill" surface="screen" /></Figure>
    </div>
  );
}
