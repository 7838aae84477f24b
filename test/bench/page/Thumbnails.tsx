import { FlowPreview } from 'whatsapp-flow-preview';

const field = (label: string) => ({ type: 'TextInput', name: label.replaceAll(/\W/g, '_'), label, 'helper-text': 'As on your papers.', required: true });
const flow = { version: '7.3', screens: [{ id: 'JOIN', title: 'Join the library', terminal: true, layout: { type: 'SingleColumnLayout', children: [
  { type: 'TextHeading', text: 'Your reader’s card' }, { type: 'TextBody', text: 'Tell us who you are. It takes about a minute.' },
  ...['First name', 'Last name', 'E-mail', 'Phone'].map(field),
  { type: 'RadioButtonsGroup', name: 'age', label: 'Age', 'data-source': ['Under 20', '20 to 40', 'Over 40'].map((title, at) => ({ id: String(at), title })) },
  { type: 'OptIn', name: 'rules', label: 'I accept the house rules.' },
  { type: 'Footer', label: 'Continue', 'on-click-action': { name: 'complete', payload: {} } },
] } }] };

/** Fifty previews to be looked at, of a Flow with the elements of the copies. */
export const Thumbnails = () => Array.from({ length: 50 }, (_, at) => <FlowPreview key={at} flow={flow} interactive={false} surface="screen" />);
