import type { FileStore } from '../react/fileStore.js';
import type { JsonObject, JsonValue } from '../spec/types.js';

/**
 * A picked file as a data exchange carries it: encrypted on the page, by code that is fetched when a first file goes out. The
 * bytes go nowhere: `cdn_url` is a `blob:` address of this page. Without bytes, as in a replay, the file stays as it is named.
 * Spec: endpoint.md 10.
 */
export async function shapePickedFile(files: FileStore, file: JsonObject): Promise<JsonValue> {
  const bytes = files.get(String(file['id']));
  if (!bytes) return file;
  const { mediaValue } = await import('../endpoint/mediaValue.js');
  const picked = { id: String(file['id']), name: bytes.name, type: String(file['mime_type']), size: bytes.size };
  const cdnUrl = (_: string, encrypted: Uint8Array) => files.publish(new Uint8Array(encrypted));
  const { data_exchange: shaped } = await mediaValue(picked, new Uint8Array(await bytes.arrayBuffer()), { cdnUrl });
  return { ...shaped, encryption_metadata: { ...shaped.encryption_metadata } };
}
