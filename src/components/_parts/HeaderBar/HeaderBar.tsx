import { byPlatform } from '../byPlatform.js';
import { AndroidHeaderBar } from './AndroidHeaderBar.js';
import type { HeaderBarProps } from './headerBarProps.js';
import { IosHeaderBar } from './IosHeaderBar.js';

/** The bar above a screen, or above a page that lies over one: the way out, the title, what stands at the end. Spec: visual.md 2. */
export const HeaderBar = byPlatform<HeaderBarProps>({ android: AndroidHeaderBar, ios: IosHeaderBar });
