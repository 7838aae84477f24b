import type { ChatContent } from '../../../src/chat/ChatContent.js';
import { pictures } from '../../flows/samples/pictures.js';

/** The business of the stories. */
export const business = { name: 'Lighthouse Books', verified: true };
/** A message with all there can be. */
export const message = { header: 'Three questions', body: 'Find the place that fits you. It takes three short screens.', footer: 'Takes less than a minute', cta: 'Start' };
/** A picture for a header. */
export const picture = { image: `data:image/png;base64,${Object.values(pictures)[0] ?? ''}`, alt: 'A drawing' };
/** The chat of the stories. */
export const chat: ChatContent = { business, message };
