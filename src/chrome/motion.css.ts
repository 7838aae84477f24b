import { createVar, keyframes, style } from '@vanilla-extract/css';

const MOTION = '(prefers-reduced-motion: no-preference)';
const from = createVar();

const slide = keyframes({ from: { opacity: 0, transform: `translateX(${from})` } });
const appear = keyframes({ from: { opacity: 0 } });
const rise = keyframes({ from: { opacity: 0, transform: 'translateY(100%)' } });
const turn = keyframes({ to: { transform: 'rotate(1turn)' } });

/** Slides a new screen in from the side its `data-direction` names, the other way round where text runs from right to left. Spec: visual.md 8. */
export const slidesIn = style({
  '@media': {
    [MOTION]: {
      selectors: {
        '&[data-direction="forward"]': { vars: { [from]: '40%' }, animation: `${slide} .3s ease-out` },
        '&[data-direction="back"]': { vars: { [from]: '-40%' }, animation: `${slide} .3s ease-out` },
        '&[data-direction="forward"]:dir(rtl)': { vars: { [from]: '-40%' } },
        '&[data-direction="back"]:dir(rtl)': { vars: { [from]: '40%' } },
      },
    },
  },
});
/** Fades in what is new. */
export const fadesIn = style({ '@media': { [MOTION]: { animation: `${appear} .3s ease-in-out` } } });
/** Comes up from below. */
export const risesIn = style({ '@media': { [MOTION]: { animation: `${rise} .2s ease-out` } } });
/** Lets a width grow instead of jump. */
export const grows = style({ '@media': { [MOTION]: { transition: 'width .3s ease-in-out' } } });
/** Turns for as long as a wait lasts. */
export const turns = style({ '@media': { [MOTION]: { animation: `${turn} 1s linear infinite` } } });
