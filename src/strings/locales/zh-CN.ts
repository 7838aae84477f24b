import { translation } from '../translation.js';

export const zhCN = translation({});
