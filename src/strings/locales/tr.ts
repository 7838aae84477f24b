import { translation } from '../translation.js';

export const tr = translation({});
