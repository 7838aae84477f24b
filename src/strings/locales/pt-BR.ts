import { translation } from '../translation.js';

export const ptBR = translation({});
