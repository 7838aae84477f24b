import type { Checkpoint } from './checkpoint.js';
import { scenes } from './scenes.js';

const parts: { readonly [part: string]: string } = {
  backdrop: 'Sheet and grabber', sheet: 'Sheet and grabber', grabber: 'Sheet and grabber', header: 'Header', title: 'Header', close: 'Header', back: 'Header',
  menu: 'Header', progress: 'Progress bar', footer: 'Footer', footnote: 'Footnote', overlay: 'Dropdown’s page',
  dim: 'Sheet and grabber', 'status-bar': 'Phone', chat: 'Chat', wallpaper: 'Chat', 'chat-header': 'Chat', 'chat-name': 'Chat', avatar: 'Chat', unread: 'Chat', verified: 'Chat', 'chat-date': 'Chat', 'chat-notice': 'Chat',
  composer: 'Chat', 'composer-field': 'Chat', 'flow-message': 'Flow message', 'message-picture': 'Flow message', 'message-header': 'Flow message',
  'message-body': 'Flow message', 'message-footer': 'Flow message', 'message-time': 'Flow message', 'message-button': 'Flow message',
  response: 'Answer in the chat', 'quote-name': 'Answer in the chat',
};

/** Type of every named input of the scenes. */
const typeOfName = new Map([...JSON.stringify(scenes).matchAll(/"type":"(\w+)","name":"(\w+)"/g)].map(([, type, name]) => [name, type]));

/** The component, or the piece of chrome, a checkpoint says something about. */
export function pieceOf({ of }: Checkpoint): string | undefined {
  if (of.startsWith('[data-from')) return 'Answer in the chat';
  const [, kind, value = ''] = /\[data-(flow-type|flow-name|part)="([^"]+)"/.exec(of) ?? [];
  if (kind === 'part') return parts[value];
  return kind === 'flow-type' ? value : typeOfName.get(value);
}
