import { flowOf, page } from '../pages.js';

const input = (name: string, label: string) => ({ type: 'TextInput', name, label }) as const;
const go = (to: string) => ({ type: 'Footer', label: 'Next', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: to } } }) as const;
const end = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete' } } as const;

/** The version somebody reviews. */
export const first = flowOf(
  page('NAME', [{ type: 'TextBody', text: 'Who are you?' }, { type: 'Form', name: 'form', children: [input('name', 'Your name'), input('mail', 'Your e-mail'), go('THANKS')] }]),
  page('THANKS', [{ type: 'TextBody', text: 'Thank you' }, end], { terminal: true }),
);
/** The next one: one field is gone, one is called otherwise, and a screen is new. The last screen is as it was. */
export const second = flowOf(
  page('NAME', [{ type: 'TextBody', text: 'Who are you?' }, { type: 'Form', name: 'form', children: [input('name', 'Your full name'), go('THANKS')] }]),
  page('THANKS', [{ type: 'TextBody', text: 'Thank you' }, end], { terminal: true }),
  page('HELP', [{ type: 'TextBody', text: 'Ask us' }, end], { terminal: true }),
);
/** Pointers of fields. */
export const nameField = '/screens/0/layout/children/1/children/0';
export const mailField = '/screens/0/layout/children/1/children/1';
