import type { StringId } from './en.js';
import type { Language } from './languages.js';

const android = 'Android’s string table, March 2024 (endpoint.md 7)';
const pictures = 'pictures of phones (visual.md 2, 4)';
const documented = 'Meta’s documentation and previews';

/**
 * Texts that were seen in WhatsApp, with where; every other one, and every one of the other languages, is our translation. To add
 * one, read it on a phone first.
 */
export const seen: { readonly [language in Language]?: { readonly [id in StringId]?: string } } = {
  en: {
    cancel: pictures,
    menuHelp: documented,
    menuReport: documented,
    managedBy: android,
    managedByTheBusiness: android,
    learnMore: android,
    errorText: android,
    errorOpening: android,
    errorNetwork: android,
    sent: android,
    answersMissing: 'the web client (endpoint.md 9.4)',
    counter: pictures,
    optionalPlaceholder: documented,
    enter: 'the picture `ios-device-10`, under a Dropdown',
    readMore: pictures,
    optional: documented,
    addPhotos: documented,
    takePhoto: documented,
    uploadDocument: documented,
    maxFileSize: documented,
  },
};
