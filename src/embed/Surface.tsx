import type { ChatContent } from '../chat/ChatContent.js';
import { FlowScreen } from '../chrome/FlowScreen.js';
import type { MenuHandlers } from '../chrome/Menu.js';
import { Sheet } from '../chrome/Sheet.js';
import type { FlowController } from '../engine/controller.js';
import { ChatPlaceholder } from './ChatPlaceholder.js';
import * as styles from './FlowPreview.css.js';
import type { FlowPreviewProps } from './FlowPreviewProps.js';
import { LateDesktop, LatePhone } from './lateChat.js';

interface Props extends Pick<FlowPreviewProps, 'surface' | 'chat' | 'launch'> {
  readonly flow: FlowController;
  /** Changes with the run: another run is another chat. */
  readonly runKey: string | undefined;
  readonly begun: boolean;
  readonly onBegin: () => void;
  readonly menu: MenuHandlers;
}

const noChat: ChatContent = {};

/** What a Flow stands on: a phone with its chat, the sheet alone, the bare screen, or a window on a computer. Spec: DESIGN 3. */
export function Surface({ surface, chat = noChat, launch, flow, runKey, begun, onBegin, menu }: Props) {
  const draft = launch?.mode === 'draft';
  const meanwhile = <ChatPlaceholder chat={chat} />;
  const page = <FlowScreen business={chat.business} {...menu} />;
  return (
    <div className={styles.surface}>
      {surface === 'phone' && <LatePhone key={runKey} shown meanwhile={meanwhile} flow={flow} chat={chat} draft={draft} begun={begun} onBegin={onBegin} menu={menu} />}
      {surface === 'desktop' && <LateDesktop shown meanwhile={meanwhile} chat={chat} draft={draft} />}
      {surface === 'sheet' && <Sheet>{page}</Sheet>}
      {surface === 'screen' && page}
    </div>
  );
}
