import { vars } from './contract.css.js';

/**
 * Outline of what the keyboard is at. Of the accent for words, which stands out from every ground by 3 to 1: that for fills does not from
 * the sheet of iOS. Spec: visual.md 10; WCAG 1.4.11.
 */
export const ring = `2px solid ${vars.accent.text}`;

/** Lies over the colour of what a finger or mouse holds down, within its corners. Spec: visual.md 8, 9 Pressed. */
export const pressed = { backgroundImage: `linear-gradient(${vars.surface.pressed}, ${vars.surface.pressed})` } as const;

/** What is pressed rather than read: a long press selects none of its words. */
export const unselectable = { userSelect: 'none', WebkitUserSelect: 'none' } as const;
