const prefix = /^data:image\/[a-z+.-]+;base64,/;

/** The decoded size of a picture written in base64, with or without its `data:` prefix; undefined for any other text. Spec: components.md 5, 6. */
export function imageBytes(text: string): number | undefined {
  const body = text.replace(prefix, '').replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(body)) return undefined;
  const padding = body.endsWith('==') ? 2 : body.endsWith('=') ? 1 : 0;
  return Math.floor((body.length * 3) / 4) - padding;
}
