import { pictures } from './pictures.js';
import type { SourceNode } from '../../../src/spec/types.js';
import { column, type SampleScreen, type SampleSource } from './sample.js';

const choices = (...titles: readonly string[]) => titles.map((title) => ({ id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), title }));
const line = (label: string, value: string): readonly SourceNode[] => [{ type: 'TextCaption', text: label }, { type: 'TextBody', text: value }];
const clause = (title: string, text: string): readonly SourceNode[] => [{ type: 'TextSubheading', text: title }, { type: 'TextBody', text }];
const to = (name: string) => ({ name: 'navigate', next: { type: 'screen', name }, payload: {} }) as const;

const terms: SampleScreen = {
  id: 'TERMS',
  title: 'Terms and Conditions',
  layout: column(
    { type: 'TextHeading', text: 'Terms for a Small Loan' },
    ...clause('1. Introduction', 'By sending in this request you agree to the terms below. Please read them with care.'),
    ...clause('2. True Statements', 'You say that all that is written in this request is true, correct and complete. We will rely on it when we decide about your loan.'),
    ...clause('3. Looking at Past Loans', 'You allow us to ask for a report on your past loans at one or more agencies, and to judge by what it says.'),
    ...clause('4. Data Privacy', 'What you tell us about yourself is kept as our privacy policy says. We take good care to protect it.'),
    ...clause('5. No Promise', 'Sending in a request does not mean that the loan is granted.'),
  ),
};

/** A loan in seven screens that can be held beside a phone: an opt-in that opens terms, a photo, labels of two lines, captions. */
export const loan: SampleSource = {
  id: 'loan',
  title: 'Loan',
  about: 'Seven screens of a bank: an opt-in that leads to terms without a button, a photo, radio groups, and a summary with captions.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'WELCOME',
        title: 'Lighthouse Loan',
        layout: column(
          { type: 'Image', src: pictures.morning, height: 244, 'scale-type': 'cover', 'alt-text': 'A yellow sun over a green hill' },
          { type: 'TextHeading', text: 'Welcome to Lighthouse' },
          { type: 'TextBody', text: 'Ask for your loan in just a few minutes.' },
          { type: 'OptIn', name: 'agreed', label: 'I agree to the Terms.', required: true, 'on-click-action': to('TERMS') },
          { type: 'Footer', label: 'Start Application', 'on-click-action': to('PERSON') },
        ),
      },
      terms,
      {
        id: 'PERSON',
        title: 'Personal Information',
        layout: column(
          { type: 'TextInput', name: 'name', label: 'Full Name', required: true },
          { type: 'TextInput', name: 'email', label: 'Email Address', 'input-type': 'email', required: true },
          { type: 'TextInput', name: 'phone', label: 'Phone Number', 'input-type': 'phone', required: true },
          { type: 'DatePicker', name: 'birth', label: 'Date of Birth', required: true, 'max-date': '2026-12-31' },
          { type: 'Footer', label: 'Next', 'on-click-action': to('IDENTITY') },
        ),
      },
      {
        id: 'IDENTITY',
        title: 'ID Verification',
        layout: column(
          {
            type: 'PhotoPicker', name: 'card', label: 'Upload ID Card', description: 'Please take a sharp photo of your ID.',
            'min-uploaded-photos': 1, 'max-uploaded-photos': 1, 'max-file-size-kb': 5120,
          },
          { type: 'Footer', label: 'Continue', 'on-click-action': to('WORK') },
        ),
      },
      {
        id: 'WORK',
        title: 'Employment Details',
        layout: column(
          { type: 'RadioButtonsGroup', name: 'status', label: 'Employment Status', required: true, 'data-source': choices('Employed', 'Self-employed', 'Unemployed') },
          { type: 'TextInput', name: 'employer', label: 'Employer Name', required: true },
          { type: 'TextInput', name: 'income', label: 'Monthly Income (Rp)', 'input-type': 'number', required: true },
          { type: 'Footer', label: 'Next', 'on-click-action': to('DETAILS') },
        ),
      },
      {
        id: 'DETAILS',
        title: 'Loan Details',
        layout: column(
          { type: 'TextInput', name: 'amount', label: 'Loan Amount (Rp)', 'input-type': 'number', required: true },
          { type: 'RadioButtonsGroup', name: 'term', label: 'Preferred Loan Term (Years)', required: true, 'data-source': choices('5 Years', '10 Years', '15 Years', '30 Years') },
          { type: 'Footer', label: 'Review Application', 'on-click-action': to('SUMMARY') },
        ),
      },
      {
        id: 'SUMMARY',
        title: 'Application Summary',
        terminal: true,
        layout: column(
          { type: 'TextHeading', text: 'Please Check Your Details' },
          { type: 'TextSubheading', text: 'Personal Information' },
          ...line('Full name', '${screen.PERSON.form.name}'),
          ...line('Email', '${screen.PERSON.form.email}'),
          ...line('Phone', '${screen.PERSON.form.phone}'),
          ...line('Born', '${screen.PERSON.form.birth}'),
          { type: 'TextSubheading', text: 'Employment Information' },
          ...line('Employment status', '${screen.WORK.form.status}'),
          ...line('Employer name', '${screen.WORK.form.employer}'),
          ...line('Monthly income (Rp)', '${screen.WORK.form.income}'),
          { type: 'TextSubheading', text: 'Loan Information' },
          ...line('Loan amount (Rp)', '${screen.DETAILS.form.amount}'),
          ...line('Loan term', '${screen.DETAILS.form.term}'),
          {
            type: 'Footer', label: 'Submit Application',
            'on-click-action': {
              name: 'complete',
              payload: {
                agreed: '${screen.WELCOME.form.agreed}',
                name: '${screen.PERSON.form.name}', email: '${screen.PERSON.form.email}', phone: '${screen.PERSON.form.phone}', birth: '${screen.PERSON.form.birth}',
                card: '${screen.IDENTITY.form.card}',
                status: '${screen.WORK.form.status}', employer: '${screen.WORK.form.employer}', income: '${screen.WORK.form.income}',
                amount: '${screen.DETAILS.form.amount}', term: '${screen.DETAILS.form.term}',
              },
            },
          },
        ),
      },
    ],
  },
};
