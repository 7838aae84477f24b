import type { ChatMessage } from './ChatContent.js';
import { TextMessage } from './TextMessage.js';

interface Props {
  readonly messages: readonly ChatMessage[];
  readonly place: 'before' | 'after';
  readonly time: string;
}

/** The messages of the host that stand before the Flow's, or after all else. */
export function TextMessages({ messages, place, time }: Props) {
  // They are only ever appended, and hold no state.
  return messages.filter((message) => (message.place ?? 'after') === place).map((message, index) => <TextMessage key={index} message={message} time={time} />);
}
