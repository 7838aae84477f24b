import { column, type SampleSource } from './sample.js';

/** Registration: text fields of every kind and an opt-in whose "Read more" opens the terms. */
export const registration: SampleSource = {
  id: 'registration',
  title: 'Registration',
  about: 'Names, e-mail, phone, password and passcode, with terms behind “Read more”.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'ACCOUNT',
        title: 'Join the library',
        layout: column(
          { type: 'TextHeading', text: 'Your reader’s card' },
          { type: 'TextBody', text: 'Tell us who you are. It takes about a minute.' },
          { type: 'TextInput', name: 'first_name', label: 'First name', required: true },
          { type: 'TextInput', name: 'last_name', label: 'Last name', required: true },
          { type: 'TextInput', name: 'email', label: 'E-mail', 'input-type': 'email', required: true, 'helper-text': 'Loan reminders go here.' },
          { type: 'TextInput', name: 'phone', label: 'Phone', 'input-type': 'phone' },
          { type: 'EmbeddedLink', text: 'Why do we ask?', 'on-click-action': { name: 'open_url', url: 'https://example.org/privacy' } },
          {
            type: 'Footer',
            label: 'Continue',
            'on-click-action': {
              name: 'navigate',
              next: { type: 'screen', name: 'SECURITY' },
              payload: { first_name: '${form.first_name}', last_name: '${form.last_name}', email: '${form.email}', phone: '${form.phone}' },
            },
          },
        ),
      },
      {
        id: 'SECURITY',
        title: 'Keep it safe',
        terminal: true,
        success: true,
        sensitive: ['password', 'pin'],
        data: {
          first_name: { type: 'string', __example__: 'Noor' },
          last_name: { type: 'string', __example__: 'Haddad' },
          email: { type: 'string', __example__: 'noor@example.org' },
          phone: { type: 'string', __example__: '' },
        },
        layout: column(
          { type: 'TextSubheading', text: "`'Almost done, ' ${data.first_name} '.'`" },
          { type: 'TextInput', name: 'password', label: 'Password', 'input-type': 'password', required: true, 'min-chars': 8, 'helper-text': 'At least 8 characters.' },
          {
            type: 'TextInput', name: 'pin', label: 'Desk PIN', 'input-type': 'passcode', required: true, 'min-chars': 4, 'max-chars': 4,
            'helper-text': 'Four digits for the lending desk.',
          },
          {
            type: 'OptIn', name: 'terms', label: 'I accept the house rules.', required: true,
            'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'TERMS' }, payload: {} },
          },
          { type: 'OptIn', name: 'news', label: 'Send me the monthly reading list.' },
          {
            type: 'Footer',
            label: 'Create card',
            'on-click-action': {
              name: 'complete',
              payload: {
                first_name: '${data.first_name}', last_name: '${data.last_name}', email: '${data.email}', phone: '${data.phone}',
                password: '${form.password}', pin: '${form.pin}', terms: '${form.terms}', news: '${form.news}',
              },
            },
          },
        ),
      },
      {
        id: 'TERMS',
        title: 'House rules',
        data: {},
        layout: column({
          type: 'RichText',
          text: [
            '# House rules',
            'Books are lent for **four weeks** and can be renewed *twice*.',
            '## Late returns',
            '- the first week is free',
            '- after that each book costs a little every day',
            'Ask at the desk or read the [full text](https://example.org/house-rules).',
          ],
        }),
      },
    ],
  },
};
