import { mediaCipher } from '../spec/endpoint.js';
import type { PickedFile } from '../spec/types.js';
import { type RandomBytes, secureRandom } from './bytes.js';
import { encryptMedia } from './encryptMedia.js';
import type { ExchangeMedia, ResponseMedia } from './mediaShapes.js';

/** A picked file as each action carries it, and the encrypted bytes that `cdn_url` would lead to. */
export interface MediaValue {
  readonly data_exchange: ExchangeMedia;
  readonly complete: ResponseMedia;
  readonly encrypted: Uint8Array;
}

/** What a host may decide about a media value. */
export interface MediaValueOptions {
  /** The address in the payload. Default: one that looks like WhatsApp's and leads nowhere, for nothing is uploaded. */
  readonly cdnUrl?: (id: string, encrypted: Uint8Array) => string;
  readonly random?: RandomBytes;
}

/** Shapes one file of a PhotoPicker or DocumentPicker as the protocol does, encrypted on the spot. Spec: endpoint.md 10. */
export async function mediaValue(file: PickedFile, bytes: Uint8Array, { cdnUrl = nowhere, random = secureRandom }: MediaValueOptions = {}): Promise<MediaValue> {
  const { file: encrypted, encryption_metadata } = await encryptMedia(bytes, random);
  return {
    data_exchange: { media_id: file.id, cdn_url: cdnUrl(file.id, encrypted), file_name: file.name, encryption_metadata },
    complete: { file_name: file.name, mime_type: file.type, sha256: encryption_metadata.plaintext_hash, id: file.id },
    encrypted,
  };
}

function nowhere(id: string): string {
  return `${mediaCipher.host}/preview/${encodeURIComponent(id)}`;
}
