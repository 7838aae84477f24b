import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { FlowPreviewOptions } from '../../../src/embed/FlowPreviewOptions.js';
import * as styles from './Embedding.css.js';
import { Figure } from './Figure.js';

const looks: readonly (Pick<FlowPreviewOptions, 'platform' | 'colorScheme' | 'locale'> & { readonly name: string })[] = [
  { name: 'Android, light, English', platform: 'android', colorScheme: 'light', locale: 'en' },
  { name: 'iOS, dark, Arabic', platform: 'ios', colorScheme: 'dark', locale: 'ar' },
  { name: 'Android, dark, Portuguese', platform: 'android', colorScheme: 'dark', locale: 'pt-BR' },
  { name: 'iOS, light, Russian', platform: 'ios', colorScheme: 'light', locale: 'ru' },
];

/** One Flow as several readers have it, on one page. Each preview runs by itself. */
export function SeveralPreviews({ flow }: { readonly flow: string }) {
  return (
    <div className={styles.row}>
      {looks.map(({ name, ...look }) => <Figure key={name} caption={name}><FlowPreview flow={flow} {...look} /></Figure>)}
    </div>
  );
}
