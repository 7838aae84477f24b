import { createContext, useContext } from 'react';
import type { ColorScheme, Platform } from '../../src/react/settings.js';

/** What the toolbar of Storybook sets for every Flow on show. */
export interface StorySettings {
  readonly platforms: readonly Platform[];
  readonly colorScheme: ColorScheme;
  readonly locale: string;
  readonly dir: 'auto' | 'ltr' | 'rtl';
  readonly textScale: number;
  /** As if the reader's system asked for less motion. */
  readonly reducedMotion: boolean;
}

/** Android, light, English: where every story starts. */
export const startSettings: StorySettings = { platforms: ['android'], colorScheme: 'light', locale: 'en', dir: 'auto', textScale: 1, reducedMotion: false };

/** Hands the toolbar's choice down to {@link useStorySettings}. */
export const StorySettingsContext = createContext<StorySettings>(startSettings);

/** The toolbar's choice. */
export function useStorySettings(): StorySettings {
  return useContext(StorySettingsContext);
}

const choices = {
  platform: ['android', 'ios', 'both'],
  colorScheme: ['light', 'dark', 'auto'],
  dir: ['auto', 'ltr', 'rtl'],
} as const;

function chosen<const T extends string>(value: unknown, among: readonly T[]): T {
  return among.find((choice) => choice === value) ?? among[0]!;
}

/** Reads the toolbar's globals; anything unknown counts as the first choice. */
export function settingsFrom(globals: { readonly [name: string]: unknown }): StorySettings {
  const platform = chosen(globals['platform'], choices.platform);
  return {
    platforms: platform === 'both' ? ['android', 'ios'] : [platform],
    colorScheme: chosen(globals['colorScheme'], choices.colorScheme),
    locale: typeof globals['locale'] === 'string' ? globals['locale'] : startSettings.locale,
    dir: chosen(globals['dir'], choices.dir),
    textScale: Number(globals['textScale']) || startSettings.textScale,
    reducedMotion: globals['motion'] === 'reduced',
  };
}
