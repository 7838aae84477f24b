const count = 48;
const idOf = (at: number) => `STEP_${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;
const to = (at: number, label: string) => ({ type: 'EmbeddedLink', text: label, 'on-click-action': { name: 'navigate', next: { type: 'screen', name: idOf(at) }, payload: {} } });

/** A Flow of 48 screens: a tree that grows together again, with a way back, a screen nothing leads to, and one that leads nowhere. */
export const largeFlow = {
  version: '7.3',
  screens: Array.from({ length: count }, (_, at) => {
    const ways = [2 * at + 1, 2 * at + 2].filter((next) => next < count - 6);
    const last = at >= count - 6;
    return {
      id: idOf(at), title: `Question ${at + 1}`, ...(last && at !== count - 2 && { terminal: true }),
      layout: {
        type: 'SingleColumnLayout',
        children: [
          { type: 'TextHeading', text: `Question ${at + 1}` },
          ...ways.map((next, index) => to(next, index === 0 ? 'Yes, that is me' : 'No, somebody else')),
          ...(ways.length < 2 && !last ? [to(count - 6 + (at % 4), 'Go to the end')] : []),
          ...(at === 20 ? [to(3, 'Ask once more')] : []),
          ...(at === 30 ? [to(count - 2, 'Call us')] : []),
          ...(last && at !== count - 2 ? [{ type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete', payload: {} } }] : []),
        ],
      },
    };
  }),
};
