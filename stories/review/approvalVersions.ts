const form = (...children: readonly object[]) => ({ type: 'Form', name: 'form', children });
const column = (...children: readonly object[]) => ({ type: 'SingleColumnLayout', children });
const next = (label: string, to: string) => ({ type: 'Footer', label, 'on-click-action': { name: 'navigate', next: { type: 'screen', name: to }, payload: {} } });
const thanks = {
  id: 'THANKS', title: 'Thank you', terminal: true,
  layout: column({ type: 'TextHeading', text: 'See you there' }, { type: 'TextBody', text: 'We send the ticket to your phone.' }, { type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete', payload: {} } }),
};

/** What is reviewed first. */
export const firstVersion = {
  version: '7.3',
  screens: [
    { id: 'VISITOR', title: 'Your visit', layout: column({ type: 'TextHeading', text: 'Museum ticket' }, form(
      { type: 'TextInput', name: 'name', label: 'Name', required: true }, { type: 'TextInput', name: 'mail', label: 'E-mail', 'input-type': 'email' }, next('Go on', 'THANKS'))) },
    thanks,
  ],
};

/** What came of it: no e-mail is asked for, and the name is told apart. The last screen is as it was. */
export const secondVersion = {
  version: '7.3',
  screens: [
    { id: 'VISITOR', title: 'Your visit', layout: column({ type: 'TextHeading', text: 'Museum ticket' }, form(
      { type: 'TextInput', name: 'name', label: 'Full name', required: true }, next('Go on', 'THANKS'))) },
    thanks,
  ],
};
