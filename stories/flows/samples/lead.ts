import { pictures } from './pictures.js';
import type { SourceNode } from '../../../src/spec/types.js';
import { column, type SampleSource } from './sample.js';

const line = (label: string, value: string): readonly SourceNode[] => [
  { type: 'TextBody', text: label, 'font-weight': 'bold' },
  { type: 'TextBody', text: value },
];

/** A demo to be booked, in five screens that can be held beside a phone: a carousel, rich text, check boxes, a picture over a form. */
export const lead: SampleSource = {
  id: 'lead',
  title: 'Lead',
  about: 'Five screens of a seller: a carousel, rich text, check boxes, a picture above a form, and a summary.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'INTRO',
        title: 'Quay Voice',
        layout: column(
          {
            type: 'ImageCarousel', 'scale-type': 'contain', 'aspect-ratio': '4:3',
            images: [
              { src: pictures.wide, 'alt-text': 'A pale sun over a green bay' },
              { src: pictures.morning, 'alt-text': 'A yellow sun over a green hill' },
              { src: pictures.night, 'alt-text': 'A white moon over a blue hill' },
            ],
          },
          { type: 'TextHeading', text: 'Quay Messages' },
          { type: 'TextBody', text: "Speak with your customers wherever they are, with Quay's tools for every channel." },
          { type: 'Footer', label: 'Why Choose Quay?', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'ABOUT' }, payload: {} } },
        ),
      },
      {
        id: 'ABOUT',
        title: 'About Quay',
        layout: column(
          {
            type: 'RichText',
            text: [
              '# Calls Across All Coasts',
              'We were there for **364 of 365 days** last year, for every message.',
              '## Why choose Quay?',
              'Our lines are built to carry many at once:',
              '1. **SMS** - Heard in every harbour.',
              '2. **Voice** - Clear calls on a rough sea.',
              '3. **Chat** - One place for what comes by **WhatsApp**, **mail**, **web** and more.',
              'One contract leads you to all of them, with a person to ask.',
            ],
          },
          { type: 'Footer', label: 'Select Channels', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'INTERESTS' }, payload: {} } },
        ),
      },
      {
        id: 'INTERESTS',
        title: 'Your Interests',
        layout: column(
          { type: 'TextSubheading', text: 'Select Channels of Interest' },
          {
            type: 'CheckboxGroup', name: 'channels', label: 'Messages & Voice', description: 'Pick what you would like to see.', required: true,
            'data-source': [
              { id: 'whatsapp', title: 'WhatsApp Business' }, { id: 'chat', title: 'Chat on your pages' }, { id: 'rcs', title: 'RCS Messages' },
              { id: 'sms', title: 'SMS abroad' }, { id: 'voice', title: 'Voice lines' }, { id: 'video', title: 'Video meetings' },
            ],
          },
          {
            type: 'Footer', label: 'Book Demo',
            'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'SCHEDULE' }, payload: { channels: '${form.channels}' } },
          },
        ),
      },
      {
        id: 'SCHEDULE',
        title: 'Schedule',
        data: { channels: { type: 'array', items: { type: 'string' }, __example__: ['whatsapp', 'sms'] } },
        layout: column(
          { type: 'Image', src: pictures.morning, height: 196, 'scale-type': 'cover', 'alt-text': 'A yellow sun over a green hill' },
          { type: 'TextInput', name: 'name', label: 'Full Name', required: true },
          {
            type: 'Dropdown', name: 'industry', label: 'Industry', required: true,
            'data-source': [{ id: 'finance', title: 'Banks & Insurance' }, { id: 'shops', title: 'Shops' }, { id: 'travel', title: 'Travel' }],
          },
          { type: 'DatePicker', name: 'day', label: 'Preferred Date', required: true },
          {
            type: 'Footer', label: 'Review Booking',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'REVIEW' },
              payload: { channels: '${data.channels}', name: '${form.name}', industry: '${form.industry}', day: '${form.day}' },
            },
          },
        ),
      },
      {
        id: 'REVIEW',
        title: 'Review',
        terminal: true,
        data: {
          channels: { type: 'array', items: { type: 'string' }, __example__: ['whatsapp', 'sms'] },
          name: { type: 'string', __example__: 'Noor' },
          industry: { type: 'string', __example__: 'finance' },
          day: { type: 'string', __example__: '2027-01-21' },
        },
        layout: column(
          { type: 'TextHeading', text: 'Last Look' },
          ...line('Customer Name:', '${data.name}'),
          ...line('Industry Sector:', '${data.industry}'),
          ...line('Scheduled Date:', '${data.day}'),
          {
            type: 'Footer', label: 'Confirm Demo',
            'on-click-action': { name: 'complete', payload: { channels: '${data.channels}', name: '${data.name}', industry: '${data.industry}', day: '${data.day}' } },
          },
        ),
      },
    ],
  },
};
