import type { ResolvedItem } from '../../../spec/types.js';
import { AuthorText } from '../AuthorText.js';
import { joinClasses } from '../joinClasses.js';
import { Picture } from '../media/Picture.js';
import { choiceIds } from './choiceIds.js';
import * as styles from './ChoiceContent.css.js';
import { useItemTitle } from './useItemTitle.js';

interface Props {
  readonly item: ResolvedItem;
  /** Ids start with this. */
  readonly id: string;
  readonly large?: boolean;
  /** Stands out as the chosen one. */
  readonly chosen?: boolean;
}

/** Picture or colour, title, description and metadata of an option. Spec: components.md 5. */
export function ChoiceContent({ item, id, large = false, chosen = false }: Props) {
  const ids = choiceIds(id);
  const title = useItemTitle()(item);
  const media = large ? styles.media.large : styles.media.regular;
  return (
    <>
      {item.image !== undefined && <Picture className={media} src={item.image} alt={item.altText ?? ''} fallback={<span className={joinClasses(media, styles.missing)} />} />}
      {item.image === undefined && item.color !== undefined && (
        <svg className={media} viewBox="0 0 1 1" preserveAspectRatio="none" role={item.altText ? 'img' : undefined} aria-label={item.altText} aria-hidden={item.altText ? undefined : true}>
          <rect width="1" height="1" fill={item.color} />
        </svg>
      )}
      <span className={styles.texts}>
        <span className={styles.words}>
          <AuthorText id={ids.title} text={title} className={joinClasses(styles.title, chosen && styles.chosen)} />
          {item.description && <AuthorText id={ids.description} text={item.description} className={styles.description} />}
        </span>
        {item.metadata && <AuthorText id={ids.metadata} text={item.metadata} className={styles.metadata} />}
      </span>
    </>
  );
}
