import type { ReviewViewText } from '../strings/createReviewViewText.js';
import type { ReviewViewStringId } from '../strings/enReviewViews.js';
import type { ColorScheme, Platform } from '../theme/themeNames.js';
import * as styles from './ExportedPage.css.js';

/** How the reader looks at the page. */
export interface Look {
  readonly platform: Platform;
  readonly colorScheme: ColorScheme;
}

/** Props of `LookChoice`. */
export interface LookChoiceProps {
  readonly look: Look;
  readonly text: ReviewViewText;
  readonly onChange: (look: Look) => void;
}

/** Names of products, the same in every language. */
const platforms: { readonly [P in Platform]: string } = { android: 'Android', ios: 'iPhone' };
const schemes: { readonly [S in ColorScheme]: ReviewViewStringId } = { auto: 'exportAuto', light: 'exportLight', dark: 'exportDark' };

/** Lets the reader choose a phone and a scheme for the whole page. */
export function LookChoice({ look, text, onChange }: LookChoiceProps) {
  return (
    <>
      <label className={styles.choice}>
        {text('exportPhone')}
        <select className={styles.select} value={look.platform} onChange={({ target }) => onChange({ ...look, platform: target.value as Platform })}>
          {Object.entries(platforms).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select>
      </label>
      <label className={styles.choice}>
        {text('exportAppearance')}
        <select className={styles.select} value={look.colorScheme} onChange={({ target }) => onChange({ ...look, colorScheme: target.value as ColorScheme })}>
          {Object.entries(schemes).map(([value, id]) => <option key={value} value={value}>{text(id)}</option>)}
        </select>
      </label>
    </>
  );
}
