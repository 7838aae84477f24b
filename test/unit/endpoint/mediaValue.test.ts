import { describe, expect, it } from 'vitest';
import { decryptMedia } from '../../../src/endpoint/decryptMedia.js';
import { mediaValue } from '../../../src/endpoint/mediaValue.js';
import { hash } from '../../support/nodeCrypto.js';

const file = { id: 'file 1', name: 'cat.jpg', type: 'image/jpeg', size: 3 };
const bytes = Uint8Array.of(1, 2, 3);

describe('mediaValue. Spec: endpoint.md 10', () => {
  it('has the shape of data_exchange, and of complete', async () => {
    const { data_exchange: sent, complete, encrypted } = await mediaValue(file, bytes);
    expect(sent).toEqual({
      media_id: 'file 1', cdn_url: 'https://mmg.whatsapp.net/preview/file%201', file_name: 'cat.jpg',
      encryption_metadata: {
        encryption_key: expect.stringMatching(/^.{43}=$/) as string, hmac_key: expect.stringMatching(/^.{43}=$/) as string,
        iv: expect.stringMatching(/^.{22}==$/) as string, encrypted_hash: hash(encrypted), plaintext_hash: hash(bytes),
      },
    });
    expect(complete).toEqual({ file_name: 'cat.jpg', mime_type: 'image/jpeg', sha256: hash(bytes), id: 'file 1' });
    expect(await decryptMedia(encrypted, sent.encryption_metadata)).toEqual(bytes);
  });

  it('lets the host say where the file lies', async () => {
    const { data_exchange: sent, encrypted } = await mediaValue(file, bytes, { cdnUrl: (id, held) => `blob:${id}/${held.length}` });
    expect(sent.cdn_url).toBe(`blob:file 1/${encrypted.length}`);
  });

  it('survives files of several megabytes', async () => {
    const large = new Uint8Array(3_000_001).fill(7);
    const { data_exchange: { encryption_metadata: metadata }, encrypted } = await mediaValue(file, large);
    expect(hash(await decryptMedia(encrypted, metadata))).toBe(hash(large));
  });
});
