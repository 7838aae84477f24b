import { limits } from '../../spec/limits.js';
import type { PickedFile } from '../../spec/types.js';
import { isObject } from '../../document/jsonKind.js';
import { figure, issue, type FieldBehavior } from './behavior.js';

const none: readonly PickedFile[] = Object.freeze([]);
const kibibyte = 1024;

function isFile(value: unknown): value is PickedFile {
  return isObject(value) && ['id', 'name', 'type'].every((key) => typeof value[key] === 'string') && typeof value['size'] === 'number';
}

/** PhotoPicker and DocumentPicker: the picked files, by id. Never initialised. Spec: components.md 7, endpoint.md 10. */
export const files: FieldBehavior = {
  empty: () => none,
  holds: (value) => Array.isArray(value) && value.every(isFile),
  read: (value) => (Array.isArray(value) && value.every(isFile) ? (value as readonly PickedFile[]).map(({ id, name, type, size, sha256 }) => ({ id, name, type, size, ...(typeof sha256 === 'string' && { sha256 }) })) : undefined),
  isEmpty: (value) => (value as readonly PickedFile[]).length === 0,
  check(value, { props }) {
    const picked = value as readonly PickedFile[];
    const min = figure(props, 'minUploadedPhotos') ?? figure(props, 'minUploadedDocuments') ?? 0;
    const max = figure(props, 'maxUploadedPhotos') ?? figure(props, 'maxUploadedDocuments') ?? limits.completeFiles;
    if (picked.length < min) return picked.length === 0 ? issue('required') : issue('tooFewFiles', { min });
    if (picked.length > max) return issue('tooManyFiles', { max });
    const sizeKiB = figure(props, 'maxFileSizeKb');
    const large = sizeKiB === undefined ? undefined : picked.find((file) => file.size > sizeKiB * kibibyte);
    if (large) return issue('fileTooLarge', { name: large.name, size: sizeKiB! * kibibyte });
    const types = props['allowedMimeTypes'];
    const foreign = Array.isArray(types) && types.length > 0 ? picked.find((file) => !types.includes(file.type)) : undefined;
    return foreign && issue('fileType', { name: foreign.name });
  },
  payload: (value) => (value as readonly PickedFile[]).map((file) => ({ file_name: file.name, mime_type: file.type, ...(file.sha256 !== undefined && { sha256: file.sha256 }), id: file.id })),
  operand: (value) => (value as readonly PickedFile[]).map((file) => file.id),
};
