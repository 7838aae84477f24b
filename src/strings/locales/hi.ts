import { translation } from '../translation.js';

export const hi = translation({});
