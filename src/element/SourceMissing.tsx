import * as page from '../chrome/Page.css.js';
import { Notice } from '../chrome/Notice.js';
import * as styles from '../embed/FlowPreview.css.js';
import { usePreviewSettings } from '../embed/usePreviewSettings.js';
import { SettingsContext } from '../react/settings.js';
import { useLanguage } from '../react/useLanguage.js';
import { directionOf } from '../strings/usableLocale.js';
import { themeClass } from '../theme/themeClass.js';
import type { ElementPreviewProps } from './ElementPreview.js';

/** Stands in place of a Flow whose address could not be read, and offers to try again. */
export function SourceMissing({ platform = 'android', colorScheme = 'auto', locale = 'en', strings, onRetry }: ElementPreviewProps) {
  const settings = usePreviewSettings(platform, useLanguage(locale, strings), true);
  return (
    <div className={`${themeClass(platform, colorScheme)} ${styles.root}`} data-platform={platform} lang={settings.locale} dir={directionOf(settings.locale)}>
      <SettingsContext.Provider value={settings}>
        <Notice part="source-missing" title={settings.text('errorOpening')}>
          <button type="button" className={page.action} onClick={onRetry}>{settings.text('retry')}</button>
        </Notice>
      </SettingsContext.Provider>
    </div>
  );
}
