import type { Phrase } from './phrase.js';

/**
 * The words of a review, in English. `{name}` is filled in by `format`; `{component}` and values come from the texts at the end.
 * Apart from `en`, because only who reviews needs them.
 */
export const enReview = {
  // screens
  'screen-added': 'Screen “{screen}” was added.',
  'screen-removed': 'Screen “{screen}” was removed.',
  'screen-moved': 'Screen “{screen}” moved to another place in the list of screens.',
  'screen-renamed': 'Screen “{before}” is now called “{after}”.',
  // components
  'component-added': '{component} was added to screen “{screen}”.',
  'component-removed': '{component} was removed from screen “{screen}”.',
  'component-moved': '{component} moved to another place on screen “{screen}”.',
  'component-moved-across': '{component} moved from screen “{screenBefore}” to screen “{screen}”.',
  // values, by what they belong to and what became of them
  'component-changed-set': '{component} on screen “{screen}”: “{name}” is now set, to {after}.',
  'component-changed': '{component} on screen “{screen}”: “{name}” changed from {before} to {after}.',
  'component-changed-unset': '{component} on screen “{screen}”: “{name}” is no longer set; it was {before}.',
  'payload-changed-set': '{component} on screen “{screen}” now sends “{name}”: {after}.',
  'payload-changed': '{component} on screen “{screen}” sends “{name}” as {after} instead of {before}.',
  'payload-changed-unset': '{component} on screen “{screen}” no longer sends “{name}”; it was {before}.',
  'screen-changed-set': 'Screen “{screen}”: “{name}” is now set, to {after}.',
  'screen-changed': 'Screen “{screen}”: “{name}” changed from {before} to {after}.',
  'screen-changed-unset': 'Screen “{screen}”: “{name}” is no longer set; it was {before}.',
  'data-changed-set': 'Screen “{screen}” now takes the data “{name}”: {after}.',
  'data-changed': 'Screen “{screen}”: the data “{name}” changed from {before} to {after}.',
  'data-changed-unset': 'Screen “{screen}” no longer takes the data “{name}”; it was {before}.',
  'routes-changed-set': 'The routing model now names screen “{screen}”; it leads to {after}.',
  'routes-changed': 'Screen “{screen}” leads to {after} instead of {before}.',
  'routes-changed-unset': 'The routing model no longer names screen “{screen}”; it led to {before}.',
  'flow-changed-set': 'The Flow’s “{name}” is now set, to {after}.',
  'flow-changed': 'The Flow’s “{name}” changed from {before} to {after}.',
  'flow-changed-unset': 'The Flow’s “{name}” is no longer set; it was {before}.',
  // parts of sentences
  componentNamed: '{type} “{label}”',
  componentOnly: 'A {type}',
  componentUnknown: 'An entry without a type',
  valueText: '“{text}”',
  valueEmptyText: 'an empty text',
  valueEmptyList: 'nothing',
  valueTrue: 'yes',
  valueFalse: 'no',
  valueNull: 'null',
  namesBetween: ' › ',
  listBetween: ', ',
} as const;

/** Id of a text of a review. */
export type ReviewStringId = keyof typeof enReview;
/** A complete set of texts of a review. */
export type ReviewStrings = { readonly [id in ReviewStringId]: Phrase };
