import { byPlatform } from '../components/_parts/byPlatform.js';
import { AndroidHeader } from './AndroidHeader.js';
import type { HeaderProps } from './HeaderProps.js';
import { IosHeader } from './IosHeader.js';

/** The bar above a screen: the way out, the title, the menu. Spec: visual.md 2. */
export const Header = byPlatform<HeaderProps>({ android: AndroidHeader, ios: IosHeader });
