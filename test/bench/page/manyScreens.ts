const field = (at: number) => ({ type: 'TextInput', name: `answer_${at}`, label: `Answer ${at}`, required: true });
const idOf = (at: number) => `SCREEN_${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;

/** A Flow of so many screens, one after the other, each with a text, three fields and its Footer. */
export const manyScreens = (count: number) => ({
  version: '7.3',
  screens: Array.from({ length: count }, (_, at) => ({
    id: idOf(at), title: `Screen ${at}`, terminal: at === count - 1,
    layout: { type: 'SingleColumnLayout', children: [
      { type: 'TextBody', text: `Text of ${at}` }, field(0), field(1), field(2),
      { type: 'Footer', label: 'On', 'on-click-action': at === count - 1 ? { name: 'complete', payload: {} } : { name: 'navigate', next: { type: 'screen', name: idOf(at + 1) }, payload: {} } },
    ] },
  })),
});
