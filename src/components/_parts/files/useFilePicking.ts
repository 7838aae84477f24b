import { useEffect, useRef, useState } from 'react';
import { useFileStore } from '../../../react/fileStore.js';
import { useSettings, useText } from '../../../react/settings.js';
import { useFlow } from '../../../react/useFlow.js';
import type { PickedFile } from '../../../spec/types.js';
import { acceptedType } from './fileTypes.js';
import { judgeFiles, type FileLimits, type Refusal } from './judgeFiles.js';
import { sizeText } from './sizeText.js';

/** Adds and removes files of a field, and says why a file was not taken. Spec: components.md 7. */
export function useFilePicking(name: string, files: readonly PickedFile[], limits: FileLimits) {
  const flow = useFlow();
  const store = useFileStore();
  const text = useText();
  const { locale } = useSettings();
  const [refused, setRefused] = useState<readonly { readonly file: string; readonly reason: Refusal }[]>([]);

  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  }, [files]);

  /** Adds the digest as soon as it is known; the file may be gone by then. */
  const complete = async ({ id }: PickedFile) => {
    const sha256 = await store.digest(id);
    if (sha256 !== undefined && latest.current.some((file) => file.id === id)) flow.change(name, latest.current.map((file) => (file.id === id ? { ...file, sha256 } : file)));
  };
  const add = (picked: readonly File[]) => {
    const verdict = judgeFiles(picked, files.length, limits);
    setRefused(verdict.refused.map(({ file, reason }) => ({ file: file.name, reason })));
    const taken = verdict.taken.map((file) => ({ ...store.add(file), type: acceptedType(file, limits.accepted) ?? file.type }));
    if (taken.length > 0) flow.change(name, [...files, ...taken]);
    for (const file of taken) void complete(file);
    return files.length + verdict.taken.length;
  };
  const remove = (id: string) => {
    setRefused([]);
    flow.change(name, files.filter((file) => file.id !== id));
  };
  const refusals = [...new Set(refused.map(({ file, reason }) => text(reason, { name: file, size: sizeText(limits.maxSizeKb * 1024, locale), max: limits.max })))];
  return { add, remove, refusals };
}
