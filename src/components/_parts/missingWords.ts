import type { Params } from '../../strings/format.js';
import type { StringId } from '../../strings/en.js';

/** What an empty input says that must not be empty: a text of the interface and what is filled in. */
export type MissingWords = readonly [id: StringId, params?: Params];

/** A label that names a thing asks for it: "Enter Industry", as on `ios-device-10`. Without one, the general words. */
export const toEnter = (label: string | undefined): MissingWords => (label ? ['enter', { label }] : ['required']);

/** The label of a group is often a question, so it asks for a choice, or for as many as are needed. */
export const toChoose = (min = 1): MissingWords => (min > 1 ? ['tooFewSelected', { min }] : ['chooseOption']);
