// What the business behind the sample Flow "Live time slots" answers.
import { EndpointError } from './built.mjs';

const even = [{ id: 'early', title: '08:30' }, { id: 'noon', title: '12:15' }, { id: 'late', title: '17:45', enabled: false }];
const odd = [{ id: 'morning', title: '10:00' }, { id: 'evening', title: '18:30' }];
const slotsOf = (day) => (Number(day.slice(-2)) % 2 === 0 ? even : odd);
const pick = (slots, more) => ({ screen: 'PICK', data: { slots, has_slots: slots.length > 0, ...more } });

/** Answers one request, in plain shapes. */
export function answerLiveSlots({ action, data = {}, flow_token }) {
  if (action === 'ping') return { data: { status: 'active' } };
  if (flow_token === 'expired') throw new EndpointError(427, { error_msg: 'This invitation is no longer valid. Ask us for a new one.' });
  if (data.error && data.error_message) {
    console.warn(`The preview could not use the last answer: ${data.error}: ${data.error_message}`);
    return { data: { acknowledged: true } };
  }
  // Going back brings no day along; the times left by then are shown.
  if (action === 'BACK') return pick(even);
  if (action === 'INIT') return pick([]);
  const day = String(data.day ?? '');
  if (data.step === 'day') return pick(slotsOf(day));
  const slot = slotsOf(day).find(({ id, enabled }) => id === data.slot && enabled !== false);
  if (!slot) return pick(slotsOf(day), { error_message: 'Somebody else took this time. Please choose another.' });
  return { screen: 'CONFIRM', data: { day, slot: slot.id, summary: `${day} at ${slot.title}` } };
}
