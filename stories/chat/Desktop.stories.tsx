import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChatStory } from '../support/Chat/ChatStory.js';
import * as page from '../support/Page.css.js';

/** The message on a computer, and why. */
function DesktopPage() {
  return (
    <article className={page.article}>
      <h1 className={page.title}>On WhatsApp Web and Desktop</h1>
      <p className={page.text}>
        The sources disagree. Meta’s overview of May 2026 and providers list WhatsApp Web and Desktop as unsupported: the message can be
        read there, but the Flow opens on a phone only. Meta has also announced Flows on the web client, and the code it serves to
        browsers knows a third platform beside Android and iOS. Until somebody has seen it, this preview shows what is documented.
      </p>
      <ChatStory surface="desktop" />
    </article>
  );
}

const meta: Meta<typeof DesktopPage> = { title: 'Chat/Desktop', component: DesktopPage, tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

export const OpenOnYourPhone: StoryObj<typeof DesktopPage> = {};
