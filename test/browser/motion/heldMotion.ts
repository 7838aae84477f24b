import { vi } from 'vitest';
import { cdp } from 'vitest/browser';

/** Says what the reader of the test's page wishes; the page of all tests starts with less motion. */
export async function wishFor(motion: 'no-preference' | 'reduce'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: motion }] });
}

/** What scripts move, held still from its first moment on, so that no test depends on how fast the machine is. */
export interface HeldMotion {
  /** Shows a moment, from 0 for the start to 1 for the end. */
  readonly showAt: (share: number) => void;
  /** Lets all of it come to its end. */
  readonly finish: () => void;
  /** How long each of them takes, in ms. */
  readonly durations: () => readonly number[];
}

/** Holds what is animated by script from now on until the test ends. */
export function holdMotion(): HeldMotion {
  const held: Animation[] = [];
  const { animate } = Element.prototype;
  vi.spyOn(Element.prototype, 'animate').mockImplementation(function hold(this: Element, ...given) {
    const animation = animate.apply(this, given);
    animation.pause();
    held.push(animation);
    return animation;
  });
  return {
    showAt(share) {
      for (const animation of held) animation.currentTime = share * Number(animation.effect!.getComputedTiming().duration);
    },
    finish() {
      for (const animation of held.splice(0)) animation.finish();
    },
    durations: () => held.map((animation) => Number(animation.effect!.getComputedTiming().duration)),
  };
}

/** Waits until the late part of motion has come, which a first move would not wait for. */
export async function motionIsThere(): Promise<void> {
  await import('../../../src/components/_parts/motion/watchDeparture.js');
  await new Promise(requestAnimationFrame);
}
