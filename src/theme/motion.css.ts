import { keyframes, style } from '@vanilla-extract/css';
import { vars } from './contract.css.js';

const moving = (animation: string) => ({ '@media': { '(prefers-reduced-motion: no-preference)': { animation } } });

const appear = keyframes({ from: { opacity: 0 } });
const rise = keyframes({ from: { transform: 'translateY(100%)' } });
const emerge = keyframes({ from: { opacity: 0, transform: 'translateY(50%)' } });
const enter = keyframes({ from: { transform: 'translateX(100%)' } });
const enterRtl = keyframes({ from: { transform: 'translateX(-100%)' } });
const turn = keyframes({ to: { transform: 'rotate(1turn)' } });

/** Speeds up and brakes as what a finger pushed does. */
export const glide = 'cubic-bezier(.32, .72, 0, 1)';
/** Soft shadow where a screen lies over another. Spec: visual.md 8. */
export const seam = `0 0 6px -2px ${vars.surface.dim}`;
/** Keeps that shadow to the sides. */
export const seamEdge = 'inset(0 -8px)';

/** Fades in what is new. */
export const fadesIn = style(moving(`${appear} .35s ease`));
/** A sheet or panel that comes up from below the edge. Spec: visual.md 8. */
export const risesIn = style(moving(`${rise} .45s ${glide}`));
/** A message that comes up a little. */
export const emerges = style(moving(`${emerge} .2s ease-out`));
/** A page that slides in over another, from where the line ends. Spec: visual.md 8. */
export const slidesOver = style([{ boxShadow: seam, clipPath: seamEdge }, moving(`${enter} .35s ease`), { selectors: { '&:dir(rtl)': { animationName: enterRtl } } }]);
/** Lets a width grow instead of jump. */
export const grows = style({ '@media': { '(prefers-reduced-motion: no-preference)': { transition: 'width .35s ease-in-out' } } });
/** Turns for as long as a wait lasts. */
export const turns = style(moving(`${turn} 1s linear infinite`));
