import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { sampleOf } from '../../flows/samples/index.js';
import { business, picture } from '../Chat/message.js';
import { fill } from '../FlowStory.css.js';
import * as page from '../Page.css.js';
import { storyStrings } from '../pseudoStrings.js';
import { useStorySettings } from '../storySettings.js';
import * as styles from './BesidePhone.css.js';
import { messages } from './messages.js';

/** Props of `BesidePhone`. */
export interface BesidePhoneProps {
  /** A sample Flow that has a message in `messages`. */
  readonly sample: string;
  /** The whole phone, from the message on; or the sheet alone. */
  readonly surface: 'phone' | 'sheet';
}

const names = { android: 'Android', ios: 'iOS' } as const;

/** A sample Flow at the size of a phone, with a word on how to hold a phone beside it. */
export function BesidePhone({ sample, surface }: BesidePhoneProps) {
  const { platforms, colorScheme, locale, dir, textScale } = useStorySettings();
  const { title, about, text } = sampleOf(sample);
  const message = messages[sample];
  return (
    <article className={page.article}>
      <h1 className={page.title}>{title}</h1>
      <p className={page.text}>{about}</p>
      <p className={page.text}>
        The glass is 393 wide on iOS and 360 on Android, one pixel for each of the phone’s own units. To hold a real phone beside it,
        zoom the browser until both are equally wide, and leave the size of text at 100 % here and at its middle on the phone.
      </p>
      <div className={styles.room} tabIndex={0} role="group" aria-label="Phones">
        {platforms.map((platform) => (
          <section key={platform} data-phone={platform} aria-label={names[platform]} className={styles[surface][platform]}>
            <FlowPreview
              flow={text}
              surface={surface}
              chat={{ business: { ...business, avatar: picture.image }, notice: 'none', unread: 12, ...(message && { message }) }}
              strings={storyStrings(locale)}
              className={fill}
              {...{ platform, colorScheme, locale, dir, textScale }}
            />
          </section>
        ))}
      </div>
    </article>
  );
}
