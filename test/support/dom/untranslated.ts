const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder'];
const words = (text: string): readonly string[] => text.match(/[A-Za-z]{2,}/g) ?? [];

/** Names of months and days, which come from the browser and not from the texts of the interface. */
const calendar = [{ month: 'long' }, { month: 'short' }, { weekday: 'long' }, { weekday: 'short' }] as const;
const dates = new Set(calendar.flatMap((option) => Array.from({ length: 366 }, (_, day) => new Intl.DateTimeFormat('en', option).format(day * 86_400_000))).flatMap(words));

/** Words of what an author wrote, keys left out. */
function authored(value: unknown): readonly string[] {
  if (typeof value === 'string') return words(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(authored) : [];
}

/**
 * Texts on a page, shown or spoken, that hold a word in plain letters. In the pseudo-language, which has no plain letter, such a
 * word is the author's or stands outside of the texts of the interface. What says of itself that it is English, as findings do, and
 * names of fields in snake case are left alone.
 */
export function untranslated(root: Element, author: unknown): readonly string[] {
  const known = new Set([...authored(author), ...dates]);
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Element) texts.push(...spoken.flatMap((name) => (node as Element).getAttribute(name) ?? []));
    else if (!node.parentElement?.closest('style, script, pre') && node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'en') texts.push(node.textContent ?? '');
  }
  return [...new Set(texts)].filter((text) => !/^[a-z]+(_[a-z]+)+$/.test(text) && words(text).some((word) => !known.has(word)));
}
