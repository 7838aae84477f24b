import { useState } from 'react';
import type { ChatContent, ChatMessage } from '../../../src/chat/ChatContent.js';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { FlowPreviewProps } from '../../../src/embed/FlowPreviewProps.js';
import type { Platform } from '../../../src/react/settings.js';
import { sampleOf } from '../../flows/samples/index.js';
import * as rows from '../FlowStory.css.js';
import { storyStrings } from '../pseudoStrings.js';
import { useStorySettings } from '../storySettings.js';
import * as styles from './Chat.css.js';
import { chat as usual } from './message.js';

/** Props of `ChatStory`. */
export interface ChatStoryProps extends Pick<FlowPreviewProps, 'launch' | 'endpoint'> {
  /** A sample Flow. */
  readonly sample?: string;
  readonly chat?: ChatContent;
  readonly surface?: 'phone' | 'desktop';
  /** What the bot says once the answer has come. */
  readonly afterwards?: readonly ChatMessage[];
}

const names = { android: 'Android', ios: 'iOS' } as const;

function OnePhone({ platform, sample = 'three-steps', chat = usual, surface = 'phone', afterwards = [], ...more }: ChatStoryProps & { readonly platform: Platform }) {
  const { colorScheme, locale, dir, textScale } = useStorySettings();
  const [said, say] = useState<readonly ChatMessage[]>([]);
  return (
    <section data-phone={platform} aria-label={surface === 'desktop' ? 'Desktop' : names[platform]} className={surface === 'desktop' ? styles.window : styles.phone[platform]}>
      <FlowPreview
        flow={sampleOf(sample).text}
        surface={surface}
        chat={{ ...chat, messages: [...(chat.messages ?? []), ...said] }}
        onComplete={() => say(afterwards)}
        className={rows.fill}
        strings={storyStrings(locale)}
        {...{ platform, colorScheme, locale, dir, textScale }}
        {...more}
      />
    </section>
  );
}

/** A Flow in its chat, on the phones the toolbar asks for, or once in a window on a computer. */
export function ChatStory(props: ChatStoryProps) {
  const { platforms } = useStorySettings();
  const shown = props.surface === 'desktop' ? platforms.slice(0, 1) : platforms;
  return <div className={rows.row}>{shown.map((platform) => <OnePhone key={platform} platform={platform} {...props} />)}</div>;
}
