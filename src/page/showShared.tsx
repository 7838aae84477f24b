import { createRoot } from 'react-dom/client';
import { FlowPreview } from '../embed/FlowPreview.js';
import { fromShareHash } from '../share/fromShareHash.js';
import { framePageWords } from '../strings/framePageWords.js';
import * as styles from './page.css.js';

/** Shows the Flow an address carries, for frames without a script beside them; says what is wrong if it carries none. */
export async function showShared(hash: string, place: HTMLElement): Promise<void> {
  const { shared, problem = 'nothing' } = await fromShareHash(hash);
  createRoot(place).render(shared
    ? <FlowPreview {...shared} className={styles.preview} />
    : <p className={styles.words}>{framePageWords[problem]}</p>);
}
