const languages = { en: 'English', de: 'Deutsch', 'pt-BR': 'Português', ar: 'العربية', he: 'עברית', ja: '日本語' };

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
    description: 'Language of dates and numbers, and the reading direction that goes with it',
    toolbar: { title: 'Locale', icon: 'globe', dynamicTitle: true, items: Object.entries(languages).map(([value, title]) => ({ value, title })) },
  },
  dir: {
    description: 'Reading direction',
    toolbar: { title: 'Direction', icon: 'transfer', dynamicTitle: true, items: [{ value: 'auto', title: 'As the locale' }, { value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }] },
  },
  textScale: {
    description: 'Size of text, as set on a phone',
    toolbar: { title: 'Text size', icon: 'paragraph', dynamicTitle: true, items: [1, 1.15, 1.3, 1.5, 2].map((value) => ({ value, title: `${Math.round(value * 100)} %` })) },
  },
} as const;

/** The languages of the toolbar, by code. */
export const storyLanguages: { readonly [code: string]: string } = languages;
