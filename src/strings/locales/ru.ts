import { translation } from '../translation.js';

export const ru = translation({});
