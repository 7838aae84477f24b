import type { FrameLook } from '../../src/reviewViews/frame/ScreenFrame.js';
import { useStorySettings } from '../support/storySettings.js';

/** How the views of a review are shown: as Storybook's toolbar says, in Arabic where that asks for right to left. */
export function useReviewLook(): FrameLook & { readonly platform: NonNullable<FrameLook['platform']>; readonly colorScheme: NonNullable<FrameLook['colorScheme']>; readonly locale: string } {
  const { platforms, colorScheme, locale, dir } = useStorySettings();
  return { platform: platforms[0] ?? 'android', colorScheme, locale: dir === 'rtl' ? 'ar' : locale };
}
