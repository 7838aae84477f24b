import type { Step } from '../../support/scriptedRun.js';

const footer: Step = { press: 'Footer' };

/** One walk through a sample and what the business must have in hand afterwards. */
export interface Completion {
  readonly steps: readonly Step[];
  readonly expected: { readonly [key: string]: unknown };
}

/** For each sample, by id: every payload entry written out by hand, so that a wrong reference can't hide. */
export const completions: { readonly [sample: string]: Completion } = {
  registration: {
    steps: [
      { fill: { first_name: 'Noor', last_name: 'Haddad', email: 'noor@example.org' } }, footer,
      { on: 'SECURITY' }, { press: 'OptIn' }, { on: 'TERMS' }, { back: true }, { on: 'SECURITY' },
      { fill: { password: 'long enough', pin: '0042', terms: true } }, footer,
    ],
    expected: {
      first_name: 'Noor', last_name: 'Haddad', email: 'noor@example.org', phone: '', password: 'long enough', pin: '0042', terms: true, news: false,
    },
  },
  booking: {
    steps: [
      { fill: { service: 'gears', day: '2027-03-10', place: 'home', address: '5 Harbour Street' } }, footer, { on: 'CONFIRM' }, footer,
    ],
    expected: { service: 'gears', day: '2027-03-10', place: 'home', address: '5 Harbour Street' },
  },
  feedback: {
    steps: [{ fill: { rating: 'poor', reason: 'Cold soup', call: true, praise: 'Kind staff' } }, footer],
    expected: { rating: 'poor', reason: 'Cold soup', call: true, praise: 'Kind staff' },
  },
  survey: {
    steps: [
      { fill: { drinks: ['juice', 'tea'], moods: ['calm'] } }, footer, { on: 'TRAVEL' }, { fill: { travel: 'bike', distance: '7.5' } }, footer,
    ],
    expected: { drinks: ['tea', 'juice'], moods: ['calm'], travel: 'bike', distance: '7.5', line: '' },
  },
  'three-steps': {
    steps: [
      { fill: { city: 'Lagos' } }, footer, { on: 'SCREEN_B' }, { fill: { need: 'desk' } }, footer, { on: 'SCREEN_C' },
      { fill: { note: 'By the window' } }, footer,
    ],
    expected: { city: 'Lagos', need: 'desk', note: 'By the window' },
  },
  branching: {
    steps: [{ fill: { amount: '11' } }, footer, { on: 'GROUP' }, { fill: { language: 'sw' } }, footer],
    expected: { kind: 'group', amount: '11', language: 'sw' },
  },
  'live-slots': {
    steps: [{ fill: { day: '2027-05-04', slot: 'noon' } }, footer, { on: 'CONFIRM' }, { fill: { remind: true } }, footer],
    expected: { day: '2027-05-04', slot: 'noon', remind: true },
  },
  'deciding-endpoint': {
    steps: [{ fill: { amount: '40' } }, footer, { on: 'BULK' }, { fill: { vat: 'PT 1' } }, footer],
    expected: { tier: 'bulk', offer: '40 boxes at 8 each', vat: 'PT 1', order: 'A-1007' },
  },
  'right-to-left': {
    steps: [{ fill: { name: 'ليلى', bread: 'sesame' } }, footer, { on: 'DELIVERY' }, { fill: { address: 'شارع البحر ٥', daily: true } }, footer],
    expected: { name: 'ليلى', bread: 'sesame', address: 'شارع البحر ٥', daily: true },
  },
  calendar: {
    steps: [
      { fill: { visit: '2027-06-10' } }, footer, { on: 'STAY' }, { fill: { stay: { 'start-date': '2027-07-05', 'end-date': '2027-07-09' } } }, footer,
    ],
    expected: { visit: '2027-06-10', stay: { 'start-date': '2027-07-05', 'end-date': '2027-07-09' } },
  },
  'navigation-list': {
    steps: [{ press: 'NavigationList', row: 'pots' }, { on: 'POTS' }, { fill: { count: '3' } }, footer],
    expected: { picked: 'pots', count: '3' },
  },
  chips: {
    steps: [{ fill: { topics: ['other', 'music'], other_topic: 'Chess' } }, footer],
    expected: { topics: ['music', 'other'], other_topic: 'Chess' },
  },
  carousel: {
    steps: [{ fill: { print: 'night' } }, footer],
    expected: { print: 'night' },
  },
  'rich-text': {
    steps: [footer, { on: 'SIGN' }, { fill: { signature: 'Ada' } }, footer],
    expected: { signature: 'Ada' },
  },
  'photo-picker': {
    steps: [{ fill: { photos: [{ id: 'file-1', name: 'dent.jpg', type: 'image/jpeg', size: 1000 }], story: 'A branch fell.' } }, footer],
    expected: { photos: [{ id: 'file-1', file_name: 'dent.jpg', mime_type: 'image/jpeg' }], story: 'A branch fell.' },
  },
  'document-picker': {
    steps: [{ fill: { role: 'Baker', cv: [{ id: 'file-1', name: 'cv.pdf', type: 'application/pdf', size: 2000 }] } }, footer],
    expected: { role: 'Baker', cv: [{ id: 'file-1', file_name: 'cv.pdf', mime_type: 'application/pdf' }] },
  },
  expressions: {
    steps: [{ fill: { seats: '6', member: true, party: 'The Otters' } }, footer],
    expected: { film: 'The Long Tide', seats: '6', total: 57, member: true, party: 'The Otters', note: '6 x The Long Tide' },
  },
  'global-references': {
    steps: [{ fill: { player: 'Judit' } }, footer, { on: 'LEVEL' }, { fill: { level: 'club' } }, footer, { on: 'OVERVIEW' }, footer],
    expected: { club: 'Chess club', player: 'Judit', level: 'club' },
  },
  'select-handlers': {
    steps: [{ fill: { country: 'pt', city: 'porto' } }, { fill: { country: 'ke' } }, { fill: { city: 'kisumu', gift: true, card: 'Karibu' } }, footer],
    expected: { country: 'ke', city: 'kisumu', gift: true, card: 'Karibu' },
  },
  'old-version': {
    steps: [{ fill: { model: 'van', day: '2027-03-15' } }, footer],
    expected: { driver: 'Sam', model: 'van', day: '1805068800000' },
  },
  'product-return': {
    steps: [
      { fill: { order: 'LB-1', item: 'Red raincoat', email: 'noor@example.org' } }, footer, { on: 'REASON' },
      { fill: { reason: 'mind', details: 'Too red.' } }, footer, { on: 'RESOLUTION' },
      { fill: { solution: 'exchange', exchange: 'Blue raincoat', contact: 'email' } }, footer,
    ],
    expected: {
      order: 'LB-1', item: 'Red raincoat', email: 'noor@example.org', reason: 'mind', details: 'Too red.',
      solution: 'exchange', exchange: 'Blue raincoat', contact: 'email',
    },
  },
  appointment: {
    steps: [
      footer, { on: 'PATIENT' }, { fill: { name: 'Noor', phone: '5550142', birth: '2007-01-21', gender: 'female' } }, footer,
      { on: 'DEPARTMENT' }, { fill: { department: 'cardiology', notes: 'A yearly check' } }, footer, { on: 'CONFIRM' }, footer,
    ],
    expected: { name: 'Noor', phone: '5550142', birth: '2007-01-21', gender: 'female', department: 'cardiology', notes: 'A yearly check' },
  },
  lead: {
    steps: [
      footer, { on: 'ABOUT' }, footer, { on: 'INTERESTS' }, { fill: { channels: ['sms', 'whatsapp'] } }, footer,
      { on: 'SCHEDULE' }, { fill: { name: 'Noor', industry: 'finance', day: '2027-01-21' } }, footer, { on: 'REVIEW' }, footer,
    ],
    expected: { channels: ['whatsapp', 'sms'], name: 'Noor', industry: 'finance', day: '2027-01-21' },
  },
  loan: {
    steps: [
      { press: 'OptIn' }, { on: 'TERMS' }, { back: true }, { on: 'WELCOME' }, { fill: { agreed: true } }, footer,
      { on: 'PERSON' }, { fill: { name: 'Noor', email: 'noor@example.org', phone: '5550142', birth: '2007-01-21' } }, footer,
      { on: 'IDENTITY' }, { fill: { card: [{ id: 'file-1', name: 'card.jpg', type: 'image/jpeg', size: 1000 }] } }, footer,
      { on: 'WORK' }, { fill: { status: 'employed', employer: 'Harbour', income: '3000' } }, footer,
      { on: 'DETAILS' }, { fill: { amount: '30000', term: '10-years' } }, footer, { on: 'SUMMARY' }, footer,
    ],
    expected: {
      agreed: true, name: 'Noor', email: 'noor@example.org', phone: '5550142', birth: '2007-01-21',
      card: [{ id: 'file-1', file_name: 'card.jpg', mime_type: 'image/jpeg' }],
      status: 'employed', employer: 'Harbour', income: '3000', amount: '30000', term: '10-years',
    },
  },
};
