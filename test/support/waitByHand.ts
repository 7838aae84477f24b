/** A timer the test moves on by hand: `pass` ends the newest wait still on. */
export function waitByHand() {
  const waits: { readonly milliseconds: number; readonly run: () => void; state: 'on' | 'over' | 'called off' }[] = [];
  const wait = (milliseconds: number, run: () => void) => {
    const one = { milliseconds, run, state: 'on' as 'on' | 'over' | 'called off' };
    waits.push(one);
    return () => {
      if (one.state === 'on') one.state = 'called off';
    };
  };
  const on = () => waits.filter(({ state }) => state === 'on');
  return {
    wait,
    /** Milliseconds of the waits still on. */
    left: () => on().map(({ milliseconds }) => milliseconds),
    pass() {
      const one = on().at(-1);
      if (!one) throw new Error('Nothing waits.');
      one.state = 'over';
      one.run();
    },
  };
}
