import { useMemo, useRef, useSyncExternalStore } from 'react';
import { FlowScreen } from '../../chrome/FlowScreen.js';
import { useLock } from '../../chrome/useLock.js';
import { defaultRegistry } from '../../components/registry.js';
import type { FlowController } from '../../engine/controller.js';
import { FlowProvider } from '../../react/FlowProvider.js';
import type { RegistryOverrides } from '../../react/registry.js';
import type { ColorScheme, Platform } from '../../react/settings.js';
import type { Strings } from '../../strings/en.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import * as styles from './ScreenFrame.css.js';
import { useWholeHeight } from './useWholeHeight.js';

/** How the screens of a review look. */
export interface FrameLook {
  /** Which phone is imitated. Default `android`. */
  readonly platform?: Platform | undefined;
  /** `auto` follows the reader's system. Default `auto`. */
  readonly colorScheme?: ColorScheme | undefined;
  /** BCP 47, for dates, numbers, texts and the direction of text. Default `en`. */
  readonly locale?: string | undefined;
  /** Other words for texts of the preview itself. */
  readonly previewStrings?: Partial<Strings> | undefined;
  /** Views of the host in place of single ones. */
  readonly components?: RegistryOverrides | undefined;
}

/** Props of `ScreenFrame`. */
export interface ScreenFrameProps extends FrameLook {
  /** The run whose screen is shown. */
  readonly flow: FlowController;
}

/** The screen a run stands on, as high as its content, to be looked at: out of reach of pointer, keyboard and screen reader. */
export function ScreenFrame({ flow, platform = 'android', colorScheme = 'auto', locale = 'en', previewStrings, components }: ScreenFrameProps) {
  const root = useRef<HTMLDivElement>(null);
  const locked = useLock<HTMLDivElement>(true);
  const settings = useMemo(() => ({ platform, locale: usableLocale(locale), interactive: false }), [platform, locale]);
  const read = () => `${flow.getState().status} ${flow.screen()?.id}`;
  useWholeHeight(root, flow, useSyncExternalStore(flow.subscribe, read, read));
  return (
    <div ref={locked}>
      <div
        ref={root}
        className={`${themeClass(platform, colorScheme)} ${styles.frame}`}
        data-flow-frame=""
        data-platform={platform}
        data-color-scheme={colorScheme}
        lang={settings.locale}
        dir={directionOf(settings.locale)}
      >
        <FlowProvider flow={flow} registry={defaultRegistry} components={components} settings={settings} strings={previewStrings}>
          <FlowScreen />
        </FlowProvider>
      </div>
    </div>
  );
}
