import type { SourceNode } from '../../../src/spec/types.js';
import { column, type SampleSource } from './sample.js';

const departments = [
  'General Medicine', 'Allergy Clinic', 'Cardiology', 'Dentistry', 'Dermatology', 'Eye Clinic', 'Hearing & Balance', 'Laboratory', 'Nephrology',
  'Neurology', 'Nutrition', 'Orthopedics', 'Physiotherapy (back)', 'Pediatrics', 'Travel Vaccines', 'X-ray',
].map((title) => ({ id: title.toLowerCase().replaceAll(/[^a-z]+/g, '-'), title }));

const line = (label: string, value: string): readonly SourceNode[] => [
  { type: 'TextBody', text: label, 'font-weight': 'bold' },
  { type: 'TextBody', text: value },
];

/** An appointment in four screens that can be held beside a phone: labels of two lines, a date, a list page, a summary. */
export const appointment: SampleSource = {
  id: 'appointment',
  title: 'Appointment',
  about: 'Four screens of a clinic: an opening page, labels of two lines, a list page with a tick, and a summary.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'WELCOME',
        title: 'Health Center',
        layout: column(
          { type: 'TextHeading', text: 'Clinic Appointment' },
          { type: 'TextBody', text: 'Please give us your details to register for a consultation and get your place in the queue for today.' },
          { type: 'Footer', label: 'Start Registration', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'PATIENT' }, payload: {} } },
        ),
      },
      {
        id: 'PATIENT',
        title: 'Patient Info',
        layout: column(
          { type: 'TextInput', name: 'name', label: 'Full Name', required: true },
          { type: 'TextInput', name: 'phone', label: 'Phone Number', 'input-type': 'phone', required: true },
          { type: 'DatePicker', name: 'birth', label: 'Date of Birth', required: true, 'max-date': '2026-12-31' },
          {
            type: 'RadioButtonsGroup', name: 'gender', label: 'Gender', required: true,
            'data-source': [{ id: 'male', title: 'Male' }, { id: 'female', title: 'Female' }, { id: 'other', title: 'Other' }],
          },
          {
            type: 'Footer', label: 'Next',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'DEPARTMENT' },
              payload: { name: '${form.name}', phone: '${form.phone}', birth: '${form.birth}', gender: '${form.gender}' },
            },
          },
        ),
      },
      {
        id: 'DEPARTMENT',
        title: 'Department',
        data: {
          name: { type: 'string', __example__: 'Noor' },
          phone: { type: 'string', __example__: '5550142' },
          birth: { type: 'string', __example__: '2007-01-21' },
          gender: { type: 'string', __example__: 'female' },
        },
        layout: column(
          { type: 'Dropdown', name: 'department', label: 'Select Department', required: true, 'data-source': departments },
          { type: 'TextArea', name: 'notes', label: 'Notes', 'helper-text': 'What brings you to us today?' },
          {
            type: 'Footer', label: 'Review Info',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'CONFIRM' },
              payload: { name: '${data.name}', phone: '${data.phone}', birth: '${data.birth}', gender: '${data.gender}', department: '${form.department}', notes: '${form.notes}' },
            },
          },
        ),
      },
      {
        id: 'CONFIRM',
        title: 'Confirm Registration',
        terminal: true,
        data: {
          name: { type: 'string', __example__: 'Noor' },
          phone: { type: 'string', __example__: '5550142' },
          birth: { type: 'string', __example__: '2007-01-21' },
          gender: { type: 'string', __example__: 'female' },
          department: { type: 'string', __example__: 'general-medicine' },
          notes: { type: 'string', __example__: 'A yearly check' },
        },
        layout: column(
          { type: 'TextSubheading', text: 'About the Patient' },
          ...line('Name:', '${data.name}'),
          ...line('Date of Birth:', '${data.birth}'),
          ...line('Gender:', '${data.gender}'),
          ...line('Phone:', '${data.phone}'),
          { type: 'TextSubheading', text: 'About the Visit' },
          ...line('Department:', '${data.department}'),
          ...line('Notes:', '${data.notes}'),
          {
            type: 'Footer', label: 'Complete Registration',
            'on-click-action': {
              name: 'complete',
              payload: { name: '${data.name}', phone: '${data.phone}', birth: '${data.birth}', gender: '${data.gender}', department: '${data.department}', notes: '${data.notes}' },
            },
          },
        ),
      },
    ],
  },
};
