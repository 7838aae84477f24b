import type { Text } from '../../../strings/createText.js';
import type { StringId } from '../../../strings/en.js';
import type { Params } from '../../../strings/format.js';
import type { FileLimits } from './judgeFiles.js';
import { sizeText } from './sizeText.js';

/** Texts for a count with two ends, with one and the same, and without a lower one. */
export interface CountTexts {
  readonly between: StringId;
  readonly exactly: StringId;
  readonly upTo: StringId;
}

/** How many files are asked for, as "Add 1 to 10 photos." */
export function countWords({ min, max }: FileLimits, { between, exactly, upTo }: CountTexts): readonly [StringId, Params] {
  return [min === max ? exactly : min > 0 ? between : upTo, { min, max }];
}

/** The line about limits: "Add 1 to 10 photos. Max file size 10 MB.", and only the size where exactly one file is asked for. Spec: components.md 7. */
export function limitsText(limits: FileLimits, texts: CountTexts, text: Text, locale: string): string {
  const size = text('maxFileSize', { size: sizeText(limits.maxSizeKb * 1024, locale) });
  if (limits.min === 1 && limits.max === 1) return size;
  return text('twoSentences', { first: text(...countWords(limits, texts)), second: size });
}
