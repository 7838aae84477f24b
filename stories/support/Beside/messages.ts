import type { FlowMessageContent } from '../../../src/chat/ChatContent.js';
import { picture } from '../Chat/message.js';

/** The message that opens each sample made for this page, by the sample's id. */
export const messages: { readonly [sample: string]: FlowMessageContent } = {
  'product-return': {
    header: 'Return or Exchange',
    body: 'We are sorry that your parcel was not right. Let us help. Fill in this form to send it back or swap it.',
    footer: 'Takes less than 2 minutes', cta: 'Start Return', time: '16:40',
  },
  appointment: { header: picture, body: 'Welcome to our Health Center. Register now to get your place in the queue.', footer: 'At any hour', cta: 'Register now', time: '14:28' },
  lead: {
    header: picture, body: 'Hello! Shall we show you how your customers could reach you? Choose a day to see SMS, voice and video with our team.',
    footer: 'For harbours everywhere.', cta: 'Schedule now', time: '14:23',
  },
  loan: {
    header: 'Lighthouse Bank',
    body: '*Ready to ask for your loan?*\n\nFill in your *Lighthouse Bank* request today. It only takes a few minutes to send us your details and hear what we think.\n\nPress the button below to begin!',
    footer: 'Takes less than a minute, safe and simple', cta: 'Apply now', time: '14:30',
  },
};
