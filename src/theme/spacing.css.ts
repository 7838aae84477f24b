import { style } from '@vanilla-extract/css';
import { vars } from './contract.css.js';
// Its margins of nothing have to be printed before these.
import './reset.css.js';

/** Distance of a component to its neighbours; neighbouring margins collapse to the larger one. Spec: visual.md 3. */
export const spacing = {
  text: style({ marginBlock: vars.space.text }, 'text'),
  field: style({ marginBlock: `${vars.space.field} ${vars.space.text}` }, 'field'),
  group: style({ marginBlock: `${vars.space.group} ${vars.space.text}` }, 'group'),
  picture: style({ marginBlock: `${vars.space.text} ${vars.space.picture}` }, 'picture'),
};
