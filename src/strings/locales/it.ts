import { translation } from '../translation.js';

export const it = translation({});
