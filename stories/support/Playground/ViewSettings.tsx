import { storyLanguages } from '../toolbar.js';
import { ChoiceRow } from './ChoiceRow.js';
import * as styles from './Playground.css.js';

/** How the Flow is shown beside the editor. */
export interface View {
  readonly platform: 'android' | 'ios' | 'both';
  readonly colorScheme: 'light' | 'dark' | 'auto';
  readonly locale: string;
  readonly dir: 'auto' | 'ltr' | 'rtl';
  readonly textScale: number;
}

const platforms = { android: 'Android', ios: 'iOS', both: 'Both' } as const;
const schemes = { light: 'Light', dark: 'Dark', auto: 'Auto' } as const;
const directions = { auto: 'Auto', ltr: 'Left to right', rtl: 'Right to left' } as const;
const scales = [1, 1.15, 1.3, 1.5, 2];

/** Switches for platform, scheme, language, direction and size of text. */
export function ViewSettings({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  return (
    <div className={styles.bar}>
      <ChoiceRow legend="Platform" options={platforms} value={view.platform} onChange={(platform) => onChange({ ...view, platform })} />
      <ChoiceRow legend="Scheme" options={schemes} value={view.colorScheme} onChange={(colorScheme) => onChange({ ...view, colorScheme })} />
      <label className={styles.choice}>
        Locale
        <select className={styles.select} value={view.locale} onChange={({ target }) => onChange({ ...view, locale: target.value })}>
          {Object.entries(storyLanguages).map(([code, name]) => <option key={code} value={code}>{name}</option>)}
        </select>
      </label>
      <label className={styles.choice}>
        Direction
        <select className={styles.select} value={view.dir} onChange={({ target }) => onChange({ ...view, dir: target.value as View['dir'] })}>
          {Object.entries(directions).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select>
      </label>
      <label className={styles.choice}>
        Text size
        <select className={styles.select} value={view.textScale} onChange={({ target }) => onChange({ ...view, textScale: Number(target.value) })}>
          {scales.map((scale) => <option key={scale} value={scale}>{Math.round(scale * 100)} %</option>)}
        </select>
      </label>
    </div>
  );
}
