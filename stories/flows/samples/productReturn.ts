import { column, type SampleSource } from './sample.js';

/** Sending something back, in three screens that can be held beside a phone: cards with helper text, radio groups, what is left of a text. */
export const productReturn: SampleSource = {
  id: 'product-return',
  title: 'Return',
  about: 'Three screens of a shop: text fields with helper text, radio groups, and a text with its remaining letters.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'ORDER',
        title: 'Return Request',
        layout: column(
          { type: 'TextHeading', text: 'Find Your Parcel' },
          { type: 'TextBody', text: 'Please copy the details just as they are written in your confirmation email.' },
          { type: 'TextInput', name: 'order', label: 'Order Number', required: true, 'helper-text': 'Example: LB-20417' },
          { type: 'TextInput', name: 'item', label: 'Item Name', required: true, 'helper-text': 'Product name and size' },
          { type: 'TextInput', name: 'email', label: 'Email Address', 'input-type': 'email', required: true },
          {
            type: 'Footer', label: 'Continue',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'REASON' },
              payload: { order: '${form.order}', item: '${form.item}', email: '${form.email}' },
            },
          },
        ),
      },
      {
        id: 'REASON',
        title: 'Return Reason',
        data: {
          order: { type: 'string', __example__: 'LB-20417' },
          item: { type: 'string', __example__: 'Red raincoat' },
          email: { type: 'string', __example__: 'noor@example.org' },
        },
        layout: column(
          {
            type: 'RadioButtonsGroup', name: 'reason', label: 'Reason for Return', required: true,
            'data-source': [
              { id: 'size', title: 'Wrong Size' }, { id: 'damaged', title: 'Arrived Damaged' },
              { id: 'other', title: 'Not As Pictured' }, { id: 'mind', title: 'Changed My Mind' },
            ],
          },
          { type: 'TextArea', name: 'details', label: 'More details', 'max-length': 500, 'helper-text': 'Please tell us a little more (optional)' },
          {
            type: 'Footer', label: 'Continue',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'RESOLUTION' },
              payload: { order: '${data.order}', item: '${data.item}', email: '${data.email}', reason: '${form.reason}', details: '${form.details}' },
            },
          },
        ),
      },
      {
        id: 'RESOLUTION',
        title: 'Resolution',
        terminal: true,
        data: {
          order: { type: 'string', __example__: 'LB-20417' },
          item: { type: 'string', __example__: 'Red raincoat' },
          email: { type: 'string', __example__: 'noor@example.org' },
          reason: { type: 'string', __example__: 'mind' },
          details: { type: 'string', __example__: 'I would rather have a blue one.' },
        },
        layout: column(
          { type: 'TextHeading', text: 'Choose a Solution' },
          { type: 'TextBody', text: 'How can we put this right? Please tell us what you would like us to do.' },
          {
            type: 'RadioButtonsGroup', name: 'solution', label: 'Preferred Solution', required: true,
            'data-source': [{ id: 'money', title: 'Money Back' }, { id: 'exchange', title: 'Another Product' }, { id: 'credit', title: 'Shop Credit (+10%)' }],
          },
          { type: 'TextInput', name: 'exchange', label: 'Exchange Item', 'helper-text': 'Name the new size or color', required: true },
          {
            type: 'RadioButtonsGroup', name: 'contact', label: 'Contact Method', required: true,
            'data-source': [{ id: 'whatsapp', title: 'WhatsApp' }, { id: 'email', title: 'Email' }],
          },
          {
            type: 'Footer', label: 'Submit Return',
            'on-click-action': {
              name: 'complete',
              payload: {
                order: '${data.order}', item: '${data.item}', email: '${data.email}', reason: '${data.reason}', details: '${data.details}',
                solution: '${form.solution}', exchange: '${form.exchange}', contact: '${form.contact}',
              },
            },
          },
        ),
      },
    ],
  },
};
