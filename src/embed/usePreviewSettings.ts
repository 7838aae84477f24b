import { useMemo } from 'react';
import { defaultSettings, type Platform, type Settings } from '../react/settings.js';
import type { SpokenLanguage } from '../react/useLanguage.js';

/** Surroundings of a preview from its props; keeps its identity while they say the same. */
export function usePreviewSettings(platform: Platform, { locale, text }: SpokenLanguage, interactive: boolean): Settings {
  return useMemo(() => ({ ...defaultSettings, platform, locale, text, interactive }), [platform, locale, text, interactive]);
}
