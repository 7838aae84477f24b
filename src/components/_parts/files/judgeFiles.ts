import { acceptedType } from './fileTypes.js';

/** What a picker takes. Spec: components.md 7. */
export interface FileLimits {
  readonly accepted: readonly string[];
  readonly min: number;
  readonly max: number;
  /** Of one file, in KiB. */
  readonly maxSizeKb: number;
}

/** Why a file was not taken, by the id of its text. */
export type Refusal = 'fileType' | 'fileTooLarge' | 'tooManyFiles';

/** Files that were taken, and the others each with its reason. */
export interface Verdict<F> {
  readonly taken: readonly F[];
  readonly refused: readonly { readonly file: F; readonly reason: Refusal }[];
}

type FileFacts = Pick<File, 'name' | 'type' | 'size'>;

function reasonAgainst(file: FileFacts, { accepted, maxSizeKb }: FileLimits): Refusal | undefined {
  if (acceptedType(file, accepted) === undefined) return 'fileType';
  return file.size > maxSizeKb * 1024 ? 'fileTooLarge' : undefined;
}

/** Sorts newly picked files: type first, then size, then whether there is room beside those already there. */
export function judgeFiles<F extends FileFacts>(picked: readonly F[], already: number, limits: FileLimits): Verdict<F> {
  const taken: F[] = [];
  const refused: { file: F; reason: Refusal }[] = [];
  for (const file of picked) {
    const reason = reasonAgainst(file, limits) ?? (already + taken.length >= limits.max ? 'tooManyFiles' : undefined);
    if (reason) refused.push({ file, reason });
    else taken.push(file);
  }
  return { taken, refused };
}
