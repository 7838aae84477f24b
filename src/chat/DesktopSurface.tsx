import type { ChatContent } from './ChatContent.js';
import { ChatScreen } from './ChatScreen.js';
import { FlowMessage } from './FlowMessage.js';
import { TextMessages } from './TextMessages.js';

/**
 * What a reader of WhatsApp Web or Desktop sees where Flows do not open there: the message, and that a phone is needed. Meta has
 * announced Flows on the web client; nothing shows them there yet. Spec: README 18, endpoint.md 9.5.
 */
export function DesktopSurface({ chat, draft }: { readonly chat: ChatContent; readonly draft: boolean }) {
  const { business, message = {}, messages = [], time = '09:41' } = chat;
  return (
    <ChatScreen desktop business={business} date={chat.date} notice={chat.notice} draft={draft} count={messages.length}>
      <TextMessages messages={messages} place="before" time={time} />
      <FlowMessage message={message} time={time} onPhoneOnly />
      <TextMessages messages={messages} place="after" time={time} />
    </ChatScreen>
  );
}
