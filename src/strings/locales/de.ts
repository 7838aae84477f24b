import { translation } from '../translation.js';

export const de = translation({});
