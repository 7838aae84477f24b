import { translation } from '../translation.js';

export const fr = translation({});
