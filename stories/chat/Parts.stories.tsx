import type { Meta, StoryObj } from '@storybook/react-vite';
import { AnswersViewer } from '../../src/chat/AnswersViewer.js';
import { ChatScreen } from '../../src/chat/ChatScreen.js';
import { DeviceFrame } from '../../src/chat/DeviceFrame.js';
import { FlowMessage } from '../../src/chat/FlowMessage.js';
import { FlowSheet } from '../../src/chat/FlowSheet.js';
import { ResponseMessage } from '../../src/chat/ResponseMessage.js';
import { FlowScreen } from '../../src/chrome/FlowScreen.js';
import { business, message, picture } from '../support/Chat/message.js';
import { PartStory } from '../support/Chat/PartStory.js';

const meta: Meta<typeof PartStory> = { title: 'Chat/Parts', component: PartStory, tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;
type Story = StoryObj<typeof PartStory>;

const nothing = () => undefined;
const answers = [
  { screen: 'A', title: 'Your order', items: [{ name: 'city', type: 'TextInput', label: 'City', text: 'Lagos' }, { name: 'day', type: 'DatePicker', label: 'Day', text: '2026-12-01' }] },
  { screen: 'B', title: 'About you', items: [{ name: 'mail', type: 'TextInput', label: 'E-mail', text: undefined }, { name: 'terms', type: 'OptIn', label: 'I agree', text: '✓' }] },
] as const;

/** `DeviceFrame` holds anything. */
export const Device: Story = { args: { tall: true, children: <DeviceFrame time="10:24"><ChatScreen business={business} /></DeviceFrame> } };
/** `ChatScreen` without a phone around it. */
export const Chat: Story = { args: { tall: true, children: <ChatScreen business={business} notice="encryption"><FlowMessage message={message} onOpen={nothing} /></ChatScreen> } };
/** `FlowMessage`, alive. */
export const Message: Story = { args: { children: <FlowMessage message={{ ...message, header: picture }} onOpen={nothing} /> } };
/** `FlowMessage`, dead. */
export const DeadMessage: Story = { args: { children: <FlowMessage message={{ ...message, state: 'expired' }} onOpen={nothing} /> } };
/** `ResponseMessage` with a picture in its quote. */
export const Response: Story = { args: { children: <ResponseMessage business={business} message={{ ...message, header: picture }} onOpen={nothing} /> } };
/** `FlowSheet` around a Flow. */
export const Sheet: Story = { args: { tall: true, children: <FlowSheet onClose={nothing}><FlowScreen business={business} /></FlowSheet> } };
/** `AnswersViewer` in a sheet: masked is what the author calls sensitive. */
export const Answers: Story = { args: { tall: true, children: <FlowSheet label="Answers" onClose={nothing}><AnswersViewer screens={answers} onClose={nothing} /></FlowSheet> } };
/** `AnswersViewer` when what was stored can't be read. */
export const AnswersMissing: Story = { args: { tall: true, children: <FlowSheet label="Answers" onClose={nothing}><AnswersViewer screens={undefined} onClose={nothing} /></FlowSheet> } };
