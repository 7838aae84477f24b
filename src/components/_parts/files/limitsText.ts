import type { Text } from '../../../strings/createText.js';
import type { StringId } from '../../../strings/en.js';
import type { FileLimits } from './judgeFiles.js';
import { sizeText } from './sizeText.js';

/** Texts for a count with two ends, with one and the same, and without a lower one. */
export interface CountTexts {
  readonly between: StringId;
  readonly exactly: StringId;
  readonly upTo: StringId;
}

/** The line about limits: "Add 1 to 10 photos. Max file size 10 MB.", and only the size where exactly one file is asked for. Spec: components.md 7. */
export function limitsText({ min, max, maxSizeKb }: FileLimits, texts: CountTexts, text: Text, locale: string): string {
  const size = text('maxFileSize', { size: sizeText(maxSizeKb * 1024, locale) });
  if (min === 1 && max === 1) return size;
  const count = min === max ? texts.exactly : min > 0 ? texts.between : texts.upTo;
  return text('twoSentences', { first: text(count, { min, max }), second: size });
}
