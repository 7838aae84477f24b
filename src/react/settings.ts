import { createContext, useContext } from 'react';
import { englishText, type Text } from '../strings/createText.js';
import type { ColorScheme, Platform } from '../theme/themeNames.js';

export type { ColorScheme, Platform };

/** What every view may know about its surroundings. */
export interface Settings {
  readonly platform: Platform;
  /** BCP 47, for dates and numbers; one that `Intl` takes. */
  readonly locale: string;
  /** Texts of the interface in the reader's language. */
  readonly text: Text;
  /** `false` shows a screen without letting it be used. */
  readonly interactive: boolean;
  /** Today's date as `YYYY-MM-DD`, asked when a calendar opens. */
  readonly today: () => string;
}

const today = () => new Date().toISOString().slice(0, 10);
export const defaultSettings: Settings = { platform: 'android', locale: 'en', text: englishText, interactive: true, today };
export const SettingsContext = createContext<Settings>(defaultSettings);

/** The surroundings of the view that calls it. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** `text(id, params)` in the reader's language. */
export function useText(): Text {
  return useSettings().text;
}
