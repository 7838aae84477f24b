import { useSettings } from '../../react/settings.js';
import type { ResolvedNavigationItem } from '../../spec/types.js';
import { AuthorText } from '../_parts/AuthorText.js';
import { media, missing, texts } from '../_parts/ChoiceList/ChoiceContent.css.js';
import { mirrored } from '../_parts/icon.css.js';
import { ChevronIcon } from '../_parts/icons.js';
import { joinClasses } from '../_parts/joinClasses.js';
import { Picture } from '../_parts/media/Picture.js';
import * as css from './NavigationList.css.js';

/** One row: what to draw, and what a tap does. */
export interface NavigationRowProps {
  readonly item: ResolvedNavigationItem;
  readonly mediaSize: 'regular' | 'large';
  readonly onPress: () => void;
}

function Detail({ text }: { readonly text: string | undefined }) {
  return text ? <span className={css.detail}><AuthorText text={text} /></span> : null;
}

/** A row of a NavigationList as one button; a large picture leaves no room for the texts at the end. Spec: components.md 6. */
export function NavigationRow({ item, mediaSize, onPress }: NavigationRowProps) {
  const { platform } = useSettings();
  const { title, description, metadata, start, end, badge, tags } = item;
  return (
    <button type="button" className={css.rows[platform]} onClick={onPress}>
      {start && (
        <Picture className={media[mediaSize]} src={start.image} alt={start.altText ?? ''} fallback={<span className={joinClasses(media[mediaSize], missing)} />} />
      )}
      <span className={texts}>
        <span className={css.main}>
          <span className={css.titleLine}>
            {title && <span className={css.title} dir="auto">{title}</span>}
            {badge && <span className={css.badge} dir="auto">{badge}</span>}
          </span>
          <Detail text={description} />
          <Detail text={metadata} />
          {tags.length > 0 && <span className={css.tags}>{tags.map((tag, index) => <span key={index} className={css.tag} dir="auto">{tag}</span>)}</span>}
        </span>
        {end && mediaSize === 'regular' && (
          <span className={css.end}>
            {end.title && <span className={css.title}><AuthorText text={end.title} /></span>}
            <Detail text={end.description} />
            <Detail text={end.metadata} />
          </span>
        )}
      </span>
      <ChevronIcon className={joinClasses(css.chevron, mirrored)} />
    </button>
  );
}
