/** How a media file was encrypted; all values base64. Spec: endpoint.md 10. */
export interface EncryptionMetadata {
  readonly encryption_key: string;
  readonly hmac_key: string;
  readonly iv: string;
  /** SHA-256 of the encrypted file. */
  readonly encrypted_hash: string;
  /** SHA-256 of the file itself. */
  readonly plaintext_hash: string;
}

/** A file in the payload of `data_exchange`. Spec: endpoint.md 10. */
export interface ExchangeMedia {
  readonly media_id: string;
  readonly cdn_url: string;
  readonly file_name: string;
  readonly encryption_metadata: EncryptionMetadata;
}

/** A file in the payload of `complete`. Spec: endpoint.md 10. */
export interface ResponseMedia {
  readonly file_name: string;
  readonly mime_type: string;
  /** Of the file itself, base64. */
  readonly sha256: string;
  readonly id: string;
}
