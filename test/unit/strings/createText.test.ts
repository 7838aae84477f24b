import { describe, expect, it } from 'vitest';
import { createText } from '../../../src/strings/createText.js';
import { fetchWords } from '../../../src/strings/fetchWords.js';
import { languageOf } from '../../../src/strings/languages.js';
import { directionOf, usableLocale } from '../../../src/strings/usableLocale.js';

const textIn = async (locale: string, strings = {}) => createText(locale, await fetchWords(locale), strings);

describe('a locale', () => {
  it.each([
    ['pt', 'pt-BR'], ['pt-PT', 'pt-BR'], ['es-MX', 'es'], ['zh', 'zh-CN'], ['zh-SG', 'zh-CN'], ['zh-TW', 'en'], ['iw', 'he'], ['in', 'id'], ['ar-EG', 'ar'],
    ['hi-Latn', 'en'], ['nl', 'en'], ['en-GB', 'en'], ['en-XA', 'en'],
  ])('%s is spoken to in %s', (locale, language) => {
    expect(languageOf(usableLocale(locale))).toBe(language);
  });

  it.each([['ar', 'rtl'], ['he-IL', 'rtl'], ['fa', 'rtl'], ['ur', 'rtl'], ['ckb', 'rtl'], ['az-Arab', 'rtl'], ['ja', 'ltr'], ['az', 'ltr'], ['tr', 'ltr']])('%s is written %s', (locale, direction) => {
    expect(directionOf(usableLocale(locale))).toBe(direction);
  });

  it.each([['pt_BR', 'pt-BR'], ['EN-us', 'en-US'], ['', 'en'], ['not a locale', 'en'], ['x', 'en']])('%j is used as %s', (given, used) => {
    expect(usableLocale(given)).toBe(used);
  });
});

describe('a text', () => {
  it('takes the plural form of its number', async () => {
    const en = await textIn('en');
    expect([en('chooseUpTo', { max: 1 }), en('chooseUpTo', { max: 2 })]).toEqual(['Choose up to 1 option.', 'Choose up to 2 options.']);
    const ru = await textIn('ru');
    expect([1, 2, 5, 21].map((count) => ru('remaining', { count }))).toEqual(['Остался 1 символ', 'Осталось 2 символа', 'Осталось 5 символов', 'Остался 21 символ']);
    const ar = await textIn('ar-EG');
    expect([1, 2, 3, 11, 100].map((max) => ar('addPhotosExactly', { max }))).toEqual(['أضف صورة واحدة.', 'أضف صورتين.', 'أضف ٣ صور.', 'أضف ١١ صورة.', 'أضف ١٠٠ صورة.']);
  });

  it('writes numbers as the locale does, whatever language the words are in', () => {
    expect(createText('en')('counter', { count: 25, max: 4096 })).toBe('25 / 4096');
    expect(createText('fa')('counter', { count: 25, max: 600 })).toBe('۲۵ / ۶۰۰');
  });

  it('goes by the English plural forms while it is English, also where the locale knows none', () => {
    expect(createText('ja')('chooseUpTo', { max: 1 })).toBe('Choose up to 1 option.');
  });

  it('is that of the host where there is one, in the plural forms of the locale', async () => {
    const pl = createText('pl', undefined, { close: 'Zamknij', remaining: { by: 'count', one: '{count} znak', few: '{count} znaki', other: '{count} znaków' } });
    expect([pl('close'), pl('remaining', { count: 3 }), pl('remaining', { count: 5 }), pl('cancel')]).toEqual(['Zamknij', '3 znaki', '5 znaków', 'Cancel']);
  });

  it('is English where the language lacks it', () => {
    expect(createText('fr', { language: 'fr', words: { close: 'Fermer' } })('cancel')).toBe('Cancel');
  });

  it('isolates what runs the other way, and nothing else', async () => {
    const [en, ar] = [await textIn('en'), await textIn('ar')];
    expect(en('managedBy', { business: 'Orchard' })).toBe('Managed by Orchard.');
    expect(en('managedBy', { business: 'مكتبة' })).toBe('Managed by \u2068مكتبة\u2069.');
    expect(ar('managedBy', { business: 'Orchard' })).toBe('بإدارة \u2068Orchard\u2069.');
    expect(ar('managedBy', { business: 'مكتبة' })).toBe('بإدارة مكتبة.');
    expect([en('enter', { label: 'Industry' }), ar('enter', { label: 'Industry:' })]).toEqual(['Enter Industry', 'أدخل \u2068Industry:\u2069']);
  });

  it('runs its own way, though it begins with what runs the other', async () => {
    const [ja, hi, ar] = [await textIn('ja'), await textIn('hi'), await textIn('ar')];
    expect(ja('enter', { label: 'الاسم' })).toBe('\u200e\u2068الاسم\u2069を入力してください');
    expect(hi('enter', { label: 'नाम' })).toBe('नाम दर्ज करें');
    expect(ar('twoSentences', { first: 'Name', second: 'x' }).startsWith('\u200f\u2068Name\u2069')).toBe(true);
  });

  it('takes nothing from prototypes, and keeps a name without a value', () => {
    const text = createText('en', undefined, Object.create({ close: 'inherited' }) as object);
    expect([text('close'), text('managedBy'), text('managedBy', Object.create({ business: 'inherited' }) as Record<string, string>)]).toEqual(['Close', 'Managed by {business}.', 'Managed by {business}.']);
  });
});
