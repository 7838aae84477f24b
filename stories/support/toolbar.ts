import { languages } from '../../src/strings/languages.js';
import { pseudoLocale } from './pseudoStrings.js';

const own = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

/** What a reader's language can be set to: each that comes with the library by its own name, and the pseudo-language. */
export const storyLanguages: { readonly [locale: string]: string } = { ...Object.fromEntries(languages.map((locale) => [locale, own(locale)])), [pseudoLocale]: '[Þšéúðó]' };

/** The switches in Storybook's toolbar. */
export const toolbar = {
  platform: {
    description: 'Which phone is imitated',
    toolbar: { title: 'Platform', icon: 'mobile', dynamicTitle: true, items: [{ value: 'android', title: 'Android' }, { value: 'ios', title: 'iOS' }, { value: 'both', title: 'Both, side by side' }] },
  },
  colorScheme: {
    description: 'Colour scheme',
    toolbar: { title: 'Scheme', icon: 'contrast', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }, { value: 'auto', title: 'As the system' }] },
  },
  locale: {
    description: 'Language of texts, dates and numbers, and the reading direction that goes with it',
    toolbar: { title: 'Locale', icon: 'globe', dynamicTitle: true, items: Object.entries(storyLanguages).map(([value, title]) => ({ value, title })) },
  },
  dir: {
    description: 'Reading direction',
    toolbar: { title: 'Direction', icon: 'transfer', dynamicTitle: true, items: [{ value: 'auto', title: 'As the locale' }, { value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }] },
  },
  textScale: {
    description: 'Size of text, as set on a phone',
    toolbar: { title: 'Text size', icon: 'paragraph', dynamicTitle: true, items: [1, 1.15, 1.3, 1.5, 2].map((value) => ({ value, title: `${Math.round(value * 100)} %` })) },
  },
  motion: {
    description: 'Motion, as set on a phone',
    toolbar: { title: 'Motion', icon: 'play', dynamicTitle: true, items: [{ value: 'full', title: 'As the system' }, { value: 'reduced', title: 'Reduced' }] },
  },
} as const;
