import { describe, expect, it } from 'vitest';
import { createReviewText } from '../../../src/strings/createReviewText.js';
import { createReviewViewText } from '../../../src/strings/createReviewViewText.js';
import { enReview } from '../../../src/strings/enReview.js';
import { enReviewViews } from '../../../src/strings/enReviewViews.js';
import { fetchReviewWords } from '../../../src/strings/fetchReviewWords.js';
import { languages } from '../../../src/strings/languages.js';
import type { Phrase } from '../../../src/strings/phrase.js';
import { formsNeeded, formsOf, namesIn } from '../../support/phrases.js';

const english = { views: enReviewViews, changes: enReview } as const satisfies { readonly [table: string]: { readonly [id: string]: Phrase } };
const translated = languages.filter((language) => language !== 'en');
const tables = (['views', 'changes'] as const).map((table) => [table, english[table] as { readonly [id: string]: Phrase }] as const);
const entriesOf = (words: object) => Object.entries(words) as [string, Phrase][];

describe.each(translated)('the words of a review in %s', (language) => {
  it.each(tables)('are all there: %s', async (table, reference) => {
    const words = (await fetchReviewWords(language))[table];
    expect(Object.keys(reference).filter((id) => !Object.hasOwn(words, id))).toEqual([]);
    expect(Object.keys(words).filter((id) => !Object.hasOwn(reference, id))).toEqual([]);
  });

  it.each(tables)('fill in what the English ones fill in, in every plural form the language has: %s', async (table, reference) => {
    const words = (await fetchReviewWords(language))[table];
    for (const [id, phrase] of entriesOf(words)) {
      const wanted = namesIn(formsOf(reference[id]!)['other']!);
      for (const [form, text] of Object.entries(formsOf(phrase))) expect(namesIn(text), `${id}.${form}`).toEqual(wanted);
      if (typeof phrase === 'string') continue;
      expect(phrase.by, id).toBe((reference[id] as { readonly by: string }).by);
      expect(Object.keys(phrase), id).toEqual(expect.arrayContaining([...formsNeeded(language)]));
    }
  });

  it('are no English left by mistake', async () => {
    const all = await fetchReviewWords(language);
    const same = tables.flatMap(([table, reference]) => entriesOf(all[table]).filter(([id, phrase]) => typeof phrase === 'string' && phrase === reference[id] && /[a-z]{2}/i.test(phrase.replace(/\{\w+\}/g, ''))).map(([id]) => id));
    // Loan words, words two languages share, and what JSON calls it.
    expect(same.filter((id) => !['valueNull', 'valueFalse', 'recordHash', 'recordStatus', 'recordNumber', 'frameBranches', 'coverageBranches'].includes(id))).toEqual([]);
  });
});

it('a change is told in the language and its direction, whatever it quotes', async () => {
  const { changes } = await fetchReviewWords('he');
  expect(createReviewText({ locale: 'he', strings: changes })('screen-added', { screen: 'VISIT' })).toBe('המסך „\u2068VISIT\u2069” נוסף.');
});

it('counts in the plural forms of the language, with the digits of the locale', async () => {
  const textIn = async (locale: string) => {
    const { language, views } = await fetchReviewWords(locale);
    return createReviewViewText(locale, [{ language, words: views }]);
  };
  const [ru, ar, en] = await Promise.all([textIn('ru'), textIn('ar-EG'), textIn('nl')]);
  expect([1, 2, 5, 21].map((count) => ru('diffCount', { count }))).toEqual(['1 изменение', '2 изменения', '5 изменений', '21 изменение']);
  expect([3, 11].map((count) => ar('diffCount', { count }))).toEqual(['٣ تغييرات', '١١ تغييرًا']);
  expect([1, 2].map((count) => en('diffCount', { count }))).toEqual(['1 change', '2 changes']);
});
