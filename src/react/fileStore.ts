import { createContext, useContext } from 'react';
import type { PickedFile } from '../spec/types.js';

/** Bytes of picked files by id. They never enter the Flow's state, so that a run stays plain data. */
export class FileStore {
  readonly #files = new Map<string, File>();
  readonly #addresses: string[] = [];
  #next = 1;

  add(file: File): PickedFile {
    const id = `file-${this.#next++}`;
    this.#files.set(id, file);
    return { id, name: file.name, type: file.type, size: file.size };
  }

  get(id: string): File | undefined {
    return this.#files.get(id);
  }

  /** A `blob:` address for bytes, good until `clear`. */
  publish(bytes: Uint8Array<ArrayBuffer>): string {
    const address = URL.createObjectURL(new Blob([bytes]));
    this.#addresses.push(address);
    return address;
  }

  /** Lets go of everything. */
  clear(): void {
    for (const address of this.#addresses.splice(0)) URL.revokeObjectURL(address);
    this.#files.clear();
  }

  /** SHA-256 in base64; undefined where the page has no cryptography, as on plain http. Spec: endpoint.md 10. */
  async digest(id: string): Promise<string | undefined> {
    const file = this.#files.get(id);
    // Typed as always there, but absent outside of secure contexts.
    const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
    if (!file || !subtle) return undefined;
    const hash = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
    return btoa(String.fromCharCode(...hash));
  }
}

export const FileStoreContext = createContext<FileStore>(new FileStore());

/** Where the pickers of this preview keep their bytes. */
export function useFileStore(): FileStore {
  return useContext(FileStoreContext);
}
