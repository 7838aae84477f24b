import { ExternalLink } from '../components/_parts/ExternalLink.js';
import { useSettings, useText } from '../react/settings.js';
import * as styles from './ChatScreen.css.js';
import { InfoDiscIcon, LockIcon } from './icons.js';

/** Where WhatsApp explains its notices. */
const explanations = {
  business: 'https://faq.whatsapp.com/643460927283235',
  encryption: 'https://faq.whatsapp.com/820124435853543',
} as const;

interface Props {
  readonly notice: 'business' | 'encryption' | 'none';
  readonly date: string | undefined;
  readonly draft: boolean;
}

/** What stands above the messages: the day, what WhatsApp says of the chat, and whether the message is a draft. Spec: visual.md 9, 11. */
export function ChatNotices({ notice, date, draft }: Props) {
  const text = useText();
  const { platform } = useSettings();
  return (
    <>
      <p data-part="chat-date" dir="auto" className={styles.date[platform]}>{date ?? text('today')}</p>
      {notice === 'business' && <p data-part="chat-notice" className={styles.notices.business}><InfoDiscIcon className={styles.sign} />{text('businessNotice')} <ExternalLink href={explanations.business} className={styles.link}>{text('learnMore')}</ExternalLink></p>}
      {notice === 'encryption' && <p data-part="chat-notice" className={styles.notices.encryption}><LockIcon className={styles.sign} />{text('encryptionNotice')} <ExternalLink href={explanations.encryption} className={styles.link}>{text('learnMore')}</ExternalLink></p>}
      {draft && <p data-part="draft" className={styles.draft}>{text('draftNotice')}</p>}
    </>
  );
}
