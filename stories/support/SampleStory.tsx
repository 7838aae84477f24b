import { sampleOf } from '../flows/samples/index.js';
import { FlowStory } from './FlowStory.js';
import * as styles from './Page.css.js';

/** A sample Flow with its title and one sentence about it. */
export function SampleStory({ id }: { readonly id: string }) {
  const { title, about, text, endpoint } = sampleOf(id);
  return (
    <article className={styles.article}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{about}</p>
      <FlowStory flow={text} endpoint={endpoint} />
    </article>
  );
}
