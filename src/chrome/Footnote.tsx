import { ExternalLink } from '../components/_parts/ExternalLink.js';
import { useText } from '../react/settings.js';
import * as styles from './Footnote.css.js';

/** Where WhatsApp explains who manages a Flow. Spec: visual.md 2. */
const learnMore = 'https://faq.whatsapp.com/2107457129437300';

/** Names who is behind the Flow; belongs to WhatsApp, not to the document. Spec: visual.md 4. */
export function Footnote({ business }: { readonly business: string | undefined }) {
  const text = useText();
  return (
    <p data-part="footnote" className={styles.footnote}>
      <span dir="auto">{business ? text('managedBy', { business }) : text('managedByTheBusiness')}</span>{' '}
      <ExternalLink href={learnMore} className={styles.link}>{text('learnMore')}</ExternalLink>
    </p>
  );
}
