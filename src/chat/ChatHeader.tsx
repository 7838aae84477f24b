import type { ReactNode } from 'react';
import { mirrored } from '../components/_parts/icon.css.js';
import { ArrowBackIcon, ChevronBackIcon, DotsVerticalIcon } from '../components/_parts/icons.js';
import { useSettings, useText } from '../react/settings.js';
import { visuallyHidden } from '../theme/reset.css.js';
import { Avatar } from './Avatar.js';
import type { ChatBusiness } from './ChatContent.js';
import * as styles from './ChatHeader.css.js';
import { CallIcon, StoreIcon, ThinCallIcon, VerifiedIcon } from './icons.js';

interface Props {
  readonly business: ChatBusiness;
  readonly unread?: number | undefined;
}

function Names({ business, children }: Props & { readonly children?: ReactNode }) {
  const text = useText();
  const { platform } = useSettings();
  return (
    <div className={styles.names}>
      <h2 data-part="chat-name" className={styles.name}>
        <bdi dir="auto" className={styles.words}>{business.name ?? text('someBusiness')}</bdi>
        {business.verified && <span data-part="verified" className={styles.verified}><VerifiedIcon className={styles.rosette[platform]} /><span className={visuallyHidden}>{text('verified')}</span></span>}
      </h2>
      {children}
    </div>
  );
}

function AndroidChatHeader({ business }: Props) {
  const text = useText();
  return (
    <header data-part="chat-header" className={styles.header.android}>
      <ArrowBackIcon className={`${styles.arrow} ${mirrored}`} />
      <Avatar business={business} />
      <Names business={business}><span dir="auto" className={styles.below}>{text('businessAccount')}</span></Names>
      <span className={styles.signs}><StoreIcon /><CallIcon /><DotsVerticalIcon className={styles.dots} /></span>
    </header>
  );
}

function IosChatHeader({ business, unread }: Props) {
  return (
    <header data-part="chat-header" className={styles.header.ios}>
      <ChevronBackIcon className={`${styles.chevron} ${mirrored}`} />
      {unread !== undefined && <span data-part="unread" aria-hidden="true" className={styles.unread}>{unread}</span>}
      <Avatar business={business} />
      <Names business={business} />
      <ThinCallIcon />
    </header>
  );
}

function DesktopChatHeader({ business }: Props) {
  return (
    <header data-part="chat-header" className={styles.header.desktop}>
      <Avatar business={business} />
      <Names business={business} />
    </header>
  );
}

const phones = { android: AndroidChatHeader, ios: IosChatHeader };

/** Who the chat is with. The signs around the name belong to the picture and are no controls. Spec: visual.md 11. */
export function ChatHeader({ business, unread, desktop }: Props & { readonly desktop: boolean }) {
  const { platform } = useSettings();
  const View = desktop ? DesktopChatHeader : phones[platform];
  return <View business={business} unread={unread} />;
}
