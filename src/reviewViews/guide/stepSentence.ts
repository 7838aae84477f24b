import type { FlowDocument } from '../../document/flowDocument.js';
import { isList, isObject } from '../../document/jsonKind.js';
import type { FieldValue } from '../../engine/state.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import type { GuideStep } from './guideWays.js';

/** Says what a step does, with labels as they are written. */
export function stepSentence({ event, pointer }: GuideStep, document: FlowDocument, text: ReviewViewText): string {
  switch (event.type) {
    case 'change': {
      const name = labelAt(document, pointer) ?? event.name;
      if (event.value === true) return text('stepTick', { name });
      const value = said(event.value, document, pointer, text('listBetween'));
      return value === '' ? text('stepClear', { name }) : text('stepChange', { name, value });
    }
    case 'blur': return text('stepLeave', { name: labelAt(document, pointer) ?? event.name });
    case 'press': return text('stepPress', { label: (event.itemId !== undefined && titleOf(document, pointer, event.itemId)) || (labelAt(document, pointer) ?? '') });
    case 'chooseRoute': return text('stepRoute', { screen: event.screen });
    case 'back': return text('stepBack');
    default: return event.type;
  }
}

function labelAt(document: FlowDocument, pointer: string): string | undefined {
  const value = document.at(pointer);
  if (!isObject(value)) return undefined;
  const label = [value['label'], value['text'], value['name']].map((one) => (isList(one) ? one[0] : one)).find((one) => typeof one === 'string' && one !== '');
  return typeof label === 'string' ? label : undefined;
}

function said(value: FieldValue, document: FlowDocument, pointer: string, between: string): string {
  if (typeof value === 'string') return titleOf(document, pointer, value) ?? value;
  if (typeof value === 'boolean') return '';
  if ('start-date' in value) return Object.values(value).filter((day) => day !== '').join(' – ');
  return value.map((item) => (typeof item === 'string' ? titleOf(document, pointer, item) ?? item : item.name)).join(between);
}

/** The title of an option or row that stands in the document. */
function titleOf(document: FlowDocument, pointer: string, id: string): string | undefined {
  const value = document.at(pointer);
  if (!isObject(value)) return undefined;
  for (const list of [value['data-source'], value['list-items']]) {
    const item = isList(list) ? list.find((one) => isObject(one) && one['id'] === id) : undefined;
    if (!isObject(item)) continue;
    const main = item['main-content'];
    const title = isObject(main) ? main['title'] : item['title'];
    if (typeof title === 'string') return title;
  }
  return undefined;
}
