/** Types of files that a browser or system may not know, or calls by another name. Spec: components.md 7. */
const typesByEnding: ReadonlyMap<string, string> = new Map([
  ['7z', 'application/x-7z-compressed'], ['avif', 'image/avif'], ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'], ['gif', 'image/gif'], ['gz', 'application/gzip'],
  ['heic', 'image/heic'], ['heif', 'image/heif'], ['jpeg', 'image/jpeg'], ['jpg', 'image/jpeg'], ['mp4', 'video/mp4'], ['mpeg', 'video/mpeg'],
  ['mpg', 'video/mpeg'], ['odp', 'application/vnd.oasis.opendocument.presentation'], ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odt', 'application/vnd.oasis.opendocument.text'], ['pdf', 'application/pdf'], ['png', 'image/png'], ['ppt', 'application/vnd.ms-powerpoint'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'], ['tif', 'image/tiff'], ['tiff', 'image/tiff'],
  ['txt', 'text/plain'], ['webp', 'image/webp'], ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], ['zip', 'application/zip'],
]);

/** What follows the last dot of a name, in small letters; empty without one. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The accepted type a file is of, by what the system says or else by the ending of its name; undefined if there is none. `image/*` takes any picture. */
export function acceptedType(file: { readonly name: string; readonly type: string }, accepted: readonly string[]): string | undefined {
  return [file.type, typesByEnding.get(endingOf(file.name))].find((type) =>
    type !== undefined && accepted.some((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1)))));
}

/** The `accept` attribute: types, and the endings of those a system may not know. */
export function acceptAttribute(accepted: readonly string[]): string {
  const endings = [...typesByEnding].filter(([, type]) => accepted.includes(type)).map(([ending]) => `.${ending}`);
  return [...accepted, ...endings].join(',');
}
