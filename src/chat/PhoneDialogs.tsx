import { useText } from '../react/settings.js';
import { ChatDialog } from './ChatDialog.js';
import type { Phone } from './usePhone.js';

/** What a phone asks or says over the chat: whether to go on where the reader left, and that a message has expired. Spec: visual.md 2, endpoint.md 7. */
export function PhoneDialogs({ phone }: { readonly phone: Phone }) {
  const text = useText();
  const { over } = phone;
  if (over.kind === 'restore') {
    const actions = [{ label: text('restoreAnew'), onPress: phone.startAnew }, { label: text('restore'), onPress: phone.restore }];
    return <ChatDialog part="restore" title={text('restoreTitle')} text={text('restoreText')} actions={actions} onDismiss={phone.clear} />;
  }
  if (over.kind === 'expired') {
    return <ChatDialog part="expired" title={text('expiredTitle')} text={over.text ?? text('expiredText')} actions={[{ label: text('snackbarConfirm'), onPress: phone.clear }]} onDismiss={phone.clear} />;
  }
  return null;
}
