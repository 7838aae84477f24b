import type { FieldState } from '../../engine/resolved.js';
import { useSettings, useText } from '../../react/settings.js';
import { issueParams } from './issueParams.js';
import type { MissingWords } from './missingWords.js';

const required: MissingWords = ['required'];

/**
 * The error to show at an input, as text: the author's words as they stand, or the library's own verdict in the reader's language,
 * which is `missing` for an empty one. With `part` only what is about that end of a range (or about no end in particular).
 * Spec: components.md 3.
 */
export function useFieldMessage({ message }: Pick<FieldState, 'message'>, missing = required, part?: 'start-date' | 'end-date'): string | undefined {
  const text = useText();
  const settings = useSettings();
  if (!message) return undefined;
  if (message.from === 'check') {
    const { issue } = message;
    if (issue.id === 'required') return text(...missing);
    return part && issue.part && issue.part !== part ? undefined : text(issue.id, issueParams(issue, settings));
  }
  if (typeof message.text === 'string') return message.text || undefined;
  const texts = Object.entries(message.text).filter(([key]) => !part || key === part).map(([, value]) => value);
  return texts.filter((value) => typeof value === 'string').join(' ') || undefined;
}
