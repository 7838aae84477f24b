import { translation } from '../translation.js';

export const he = translation({});
