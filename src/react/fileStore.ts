import { createContext, useContext } from 'react';

/** Bytes of picked files by id. They never enter the Flow's state, so that a run stays plain data. */
export class FileStore {
  readonly #files = new Map<string, File>();
  #next = 1;

  add(file: File): { readonly id: string; readonly name: string; readonly type: string; readonly size: number } {
    const id = `file-${this.#next++}`;
    this.#files.set(id, file);
    return { id, name: file.name, type: file.type, size: file.size };
  }

  get(id: string): File | undefined {
    return this.#files.get(id);
  }
}

export const FileStoreContext = createContext<FileStore>(new FileStore());

/** Where the pickers of this preview keep their bytes. */
export function useFileStore(): FileStore {
  return useContext(FileStoreContext);
}
