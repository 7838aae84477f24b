import { useMemo } from 'react';
import { sameEntries } from '../react/sameEntries.js';
import { defaultSettings, type Platform, type Settings } from '../react/settings.js';
import { useKept } from '../react/useKept.js';
import { en, type Strings } from '../strings/en.js';

/** Surroundings of a preview from its props; keeps its identity while they say the same. */
export function usePreviewSettings(platform: Platform, locale: string, interactive: boolean, strings: Partial<Strings> | undefined): Settings {
  const words = useKept(strings, sameEntries);
  return useMemo(() => ({ ...defaultSettings, platform, locale, interactive, strings: { ...en, ...words } }), [platform, locale, interactive, words]);
}
