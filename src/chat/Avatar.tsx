import type { ChatBusiness } from './ChatContent.js';
import * as styles from './ChatHeader.css.js';

/** Picture of a business, or the first letter of its name. The name stands beside it, so it says nothing itself. */
export function Avatar({ business }: { readonly business: ChatBusiness }) {
  if (business.avatar !== undefined) return <img src={business.avatar} alt="" data-part="avatar" className={styles.avatar} referrerPolicy="no-referrer" />;
  const [letter = ''] = business.name ?? '';
  return <span data-part="avatar" aria-hidden="true" className={styles.avatar}>{letter.toUpperCase()}</span>;
}
