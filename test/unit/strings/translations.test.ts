import { describe, expect, it } from 'vitest';
import { en, type StringId } from '../../../src/strings/en.js';
import { fetchWords } from '../../../src/strings/fetchWords.js';
import { languages } from '../../../src/strings/languages.js';
import type { Phrase } from '../../../src/strings/phrase.js';
import { seen } from '../../../src/strings/seen.js';
import { formsNeeded, formsOf, namesIn } from '../../support/phrases.js';

const ids = Object.keys(en) as StringId[];

describe.each(languages)('the texts in %s', (language) => {
  it('are all there', async () => {
    const { words } = await fetchWords(language);
    expect(ids.filter((id) => words[id] === undefined)).toEqual([]);
    expect(Object.keys(words).filter((id) => !Object.hasOwn(en, id))).toEqual([]);
  });

  it('fill in what the English ones fill in, in every plural form the language has', async () => {
    const { words } = await fetchWords(language);
    for (const [id, phrase] of Object.entries(words) as [StringId, Phrase][]) {
      const wanted = namesIn(formsOf(en[id])['other']!);
      expect(namesIn(formsOf(phrase)['other']!), id).toEqual(wanted);
      if (typeof phrase === 'string') continue;
      expect(wanted, id).toContain(phrase.by);
      for (const [form, text] of Object.entries(formsOf(phrase))) expect(wanted, `${id}.${form}`).toEqual(expect.arrayContaining(namesIn(text)));
      expect(Object.keys(phrase), id).toEqual(expect.arrayContaining([...formsNeeded(language)]));
    }
  });

  it('are no English left by mistake', async () => {
    const { words } = await fetchWords(language);
    if (language === 'en') return;
    const same = ids.filter((id) => typeof en[id] === 'string' && words[id] === en[id] && /[a-z]{2}/i.test(en[id].replace(/\{\w+\}/g, '')));
    // Loan words and names.
    expect(same.filter((id) => !['sheet', 'snackbarConfirm', 'slideRole', 'errorTitle', 'imageOf', 'optional', 'optionalPlaceholder', 'messages', 'composer'].includes(id))).toEqual([]);
  });
});

it('says of no text that it was seen if there is no such text', () => {
  for (const texts of Object.values(seen)) expect(Object.keys(texts).filter((id) => !Object.hasOwn(en, id))).toEqual([]);
});
