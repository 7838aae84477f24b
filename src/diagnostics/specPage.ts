const documentation = 'https://developers.facebook.com/docs/whatsapp/flows/';
/** Which page a section of the notes was written from; the first one that fits counts. */
const pages = [
  ['flow-json.md 12', 'reference/versioning'],
  ['flow-json.md 13', 'reference/error-codes#static-validation-errors'],
  ['flow-json.md', 'reference/flowjson'],
  ['components.md', 'reference/components'],
  ['endpoint.md 9', 'guides/sendingaflow'],
  ['endpoint.md', 'guides/implementingyourflowendpoint'],
] as const;

/** Address of the page of Meta's documentation that a section of the notes is about; nothing for a rule that rests on none. */
export function specPage(section: string | undefined): string | undefined {
  const page = pages.find(([start]) => section?.startsWith(start));
  return page && documentation + page[1];
}
