import { useEffect, useRef } from 'react';
import { FlowScreen } from '../chrome/FlowScreen.js';
import { Menu, type MenuHandlers } from '../chrome/Menu.js';
import { OpeningPage } from '../chrome/OpeningPage.js';
import { useLock } from '../chrome/useLock.js';
import type { FlowController } from '../engine/controller.js';
import { HeaderEndContext } from '../react/headerEnd.js';
import { useSettings, useText } from '../react/settings.js';
import { AnswersViewer } from './AnswersViewer.js';
import type { ChatContent } from './ChatContent.js';
import { ChatScreen } from './ChatScreen.js';
import { DeviceFrame } from './DeviceFrame.js';
import { FlowMessage } from './FlowMessage.js';
import { FlowSheet } from './FlowSheet.js';
import { PhoneDialogs } from './PhoneDialogs.js';
import * as styles from './PhoneSurface.css.js';
import { RefusedPage } from './RefusedPage.js';
import { ResponseMessage } from './ResponseMessage.js';
import { TextMessages } from './TextMessages.js';
import { usePhone } from './usePhone.js';

/** Props of `PhoneSurface`. */
export interface PhoneSurfaceProps {
  readonly flow: FlowController;
  readonly chat: ChatContent;
  /** The message is a draft. */
  readonly draft: boolean;
  /** The run has begun; `onBegin` asks for that when the message is first pressed. */
  readonly begun: boolean;
  readonly onBegin: () => void;
  readonly menu?: MenuHandlers;
}

/** The whole round trip on a phone: message, sheet, answer in the chat, answers. Spec: endpoint.md 9, visual.md 1, 8, 11. */
export function PhoneSurface({ flow, chat, draft, begun, onBegin, menu }: PhoneSurfaceProps) {
  const text = useText();
  const { platform } = useSettings();
  const { business = {}, message = {}, messages = [], time = '09:41' } = chat;
  const phone = usePhone({ flow, platform, begun, onBegin, refused: message.state === 'refused' });
  const isCovered = phone.open || phone.over.kind !== 'nothing';
  const behind = useLock<HTMLDivElement>(isCovered);
  const opener = useRef<HTMLElement>(undefined);
  const title = useRef<HTMLHeadingElement>(null);
  const wasCovered = useRef(false);
  // After the lock has let go of the chat: effects are taken away before others run.
  useEffect(() => {
    if (wasCovered.current && !isCovered) giveFocusBack(opener.current, behind.current);
    wasCovered.current = isCovered;
  }, [isCovered, behind]);
  const goBack = () => {
    if (flow.screen()?.canGoBack) flow.back();
    else if (platform === 'android') flow.close();
  };
  return (
    <DeviceFrame time={time} frame={chat.frame}>
      <div ref={behind} className={styles.behind}>
        <ChatScreen business={business} unread={chat.unread} date={chat.date} notice={chat.notice} draft={draft} count={phone.responses.length + messages.length}>
          <TextMessages messages={messages} place="before" time={time} />
          <FlowMessage message={phone.expired ? { ...message, state: 'expired' } : message} time={time} onOpen={(button) => { opener.current = button; phone.press(); }} />
          {phone.responses.map((response, index) => (
            <ResponseMessage key={index} business={business} message={message} time={time} onOpen={(bubble) => { opener.current = bubble; phone.showAnswers(response); }} />
          ))}
          <TextMessages messages={messages} place="after" time={time} />
        </ChatScreen>
      </div>
      {phone.open && (
        <FlowSheet
          onClose={() => flow.close()}
          onBack={goBack}
          meanwhile={<HeaderEndContext.Provider value={<Menu {...menu} />}><OpeningPage titleRef={title} /></HeaderEndContext.Provider>}
        >
          <FlowScreen business={business} {...menu} />
        </FlowSheet>
      )}
      {phone.over.kind === 'answers' && (
        <FlowSheet label={text('answersTitle')} onClose={phone.clear} onBack={phone.clear}><AnswersViewer screens={phone.over.response.summary} onClose={phone.clear} /></FlowSheet>
      )}
      {phone.over.kind === 'refused' && <FlowSheet onClose={phone.clear} onBack={phone.clear}><RefusedPage onClose={phone.clear} /></FlowSheet>}
      {!phone.open && <PhoneDialogs phone={phone} />}
    </DeviceFrame>
  );
}

// A button that died meanwhile can't take it; the messages around it can.
function giveFocusBack(opener: HTMLElement | undefined, chat: HTMLElement | null): void {
  const target = opener?.matches(':disabled') ? chat?.querySelector<HTMLElement>('[role="log"]') : opener;
  target?.focus({ preventScroll: true });
}
