import { ExternalLink } from '../components/_parts/ExternalLink.js';
import { useText } from '../react/settings.js';
import * as styles from './Footnote.css.js';

/** Where WhatsApp explains who manages a Flow. Spec: visual.md 2. */
const learnMore = 'https://faq.whatsapp.com/2107457129437300';

/** Who is behind a Flow. */
export interface Manager {
  readonly name?: string | undefined;
  /** Address of a picture, drawn small and round beside the name. */
  readonly avatar?: string | undefined;
}

/** Names who is behind the Flow; belongs to WhatsApp, not to the document. Spec: visual.md 4. */
export function Footnote({ business = {} }: { readonly business: Manager | undefined }) {
  const text = useText();
  const { name, avatar } = business;
  return (
    <p data-part="footnote" className={styles.footnote}>
      {avatar !== undefined && <img src={avatar} alt="" className={styles.picture} referrerPolicy="no-referrer" />}
      <span dir="auto">{name ? text('managedBy', { business: name }) : text('managedByTheBusiness')}</span>{' '}
      <ExternalLink href={learnMore} className={styles.link}>{text('learnMore')}</ExternalLink>
    </p>
  );
}
