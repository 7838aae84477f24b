import { translation } from '../translation.js';

export const id = translation({});
