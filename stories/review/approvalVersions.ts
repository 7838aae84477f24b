const form = (...children: readonly object[]) => ({ type: 'Form', name: 'form', children });
const column = (...children: readonly object[]) => ({ type: 'SingleColumnLayout', children });
const next = (label: string, to: string) => ({ type: 'Footer', label, 'on-click-action': { name: 'navigate', next: { type: 'screen', name: to }, payload: {} } });
const input = (name: string, label: string, more: object = {}) => ({ type: 'TextInput', name, label, ...more });
const kinds = [{ id: 'alone', title: 'On our own' }, { id: 'guided', title: 'With a guide' }];

const visit = (small: string) => ({
  id: 'VISIT', title: 'Your visit',
  layout: column(form(
    { type: 'RadioButtonsGroup', name: 'kind', label: 'How do you come?', required: true, 'data-source': kinds },
    { type: 'If', condition: "${form.kind} == 'guided'", then: [{ type: 'TextCaption', text: small }] },
    next('Go on', 'THANKS'),
  )),
});
const thanks = {
  id: 'THANKS', title: 'Thank you', terminal: true,
  layout: column({ type: 'TextHeading', text: 'See you there' }, { type: 'TextBody', text: 'We send the ticket to your phone.' }, { type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete', payload: {} } }),
};
const flow = (small: string, ...fields: readonly object[]) => ({
  version: '7.3',
  screens: [
    { id: 'VISITOR', title: 'Museum ticket', layout: column({ type: 'TextHeading', text: 'Who is coming?' }, form(...fields, next('Go on', 'VISIT'))) },
    visit(small),
    thanks,
  ],
});

/** What is reviewed first. */
export const firstVersion = flow('A guide costs 20 € an hour.', input('name', 'Name', { required: true }), input('mail', 'E-mail', { 'input-type': 'email' }));
/** What came of it: no e-mail is asked for, the name is told apart, and the guide costs more. The last screen is as it was. */
export const secondVersion = flow('A guide costs 25 € an hour.', input('name', 'Full name', { required: true, 'helper-text': 'As on your passport' }));
