import { style } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';

export const placeholder = style({ color: vars.text.placeholder });
