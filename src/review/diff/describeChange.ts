import { isList } from '../../document/jsonKind.js';
import type { JsonValue } from '../../spec/types.js';
import { createReviewText, type ReviewText, type ReviewWords } from '../../strings/createReviewText.js';
import type { ReviewStringId } from '../../strings/enReview.js';
import { canonicalJson } from '../digest/canonicalJson.js';
import type { ChangeSubject, FlowChange } from './flowChange.js';

/** Letters of a text or value that a sentence quotes. */
const quoted = 60;

/** Says a change in one plain sentence, in English unless the host gives other words. Long texts are cut. */
export function describeChange(change: FlowChange, words?: ReviewWords): string {
  const text = createReviewText(words);
  const { about } = change;
  const params = { screen: about.screen ?? '', screenBefore: about.screenBefore ?? '', component: componentIn(about, text) };
  if (!('path' in change)) {
    const across = change.kind === 'component-moved' && about.screenBefore !== undefined;
    return text(across ? 'component-moved-across' : change.kind, params);
  }
  const { kind, path, before, after } = change;
  if (kind === 'screen-renamed') return text(kind, { before: plain(before), after: plain(after) });
  const id: ReviewStringId = before === undefined ? `${kind}-set` : after === undefined ? `${kind}-unset` : kind;
  // The name of an entry of a payload or data model is all there is to say of its way.
  const name = kind === 'payload-changed' ? path.slice(2) : kind === 'data-changed' ? path.slice(1) : path;
  return text(id, { ...params, name: name.join(text('namesBetween')), before: valueIn(before, text), after: valueIn(after, text) });
}

function componentIn({ type, label }: ChangeSubject, text: ReviewText): string {
  if (type === undefined) return text('componentUnknown');
  return label === undefined ? text('componentOnly', { type }) : text('componentNamed', { type, label: short(label) });
}

function valueIn(value: JsonValue | undefined, text: ReviewText): string {
  if (typeof value === 'string') return value === '' ? text('valueEmptyText') : text('valueText', { text: short(value) });
  if (typeof value === 'boolean') return value ? text('valueTrue') : text('valueFalse');
  if (value === null || value === undefined) return text('valueNull');
  if (isList(value) && value.length === 0) return text('valueEmptyList');
  if (isList(value) && value.every((item) => typeof item === 'string')) return short(value.map((item) => text('valueText', { text: item })).join(text('listBetween')));
  return short(canonicalJson(value));
}

const plain = (value: JsonValue | undefined) => (typeof value === 'string' ? value : value === undefined ? '' : canonicalJson(value));

function short(text: string): string {
  const letters = [...text];
  return letters.length > quoted ? `${letters.slice(0, quoted - 1).join('')}…` : text;
}
