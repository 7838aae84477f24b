import { isObject } from '../../document/jsonKind.js';
import type { ReviewEvent } from './reviewEvent.js';

const verdicts: ReadonlySet<unknown> = new Set(['approved', 'approved-with-changes', 'changes-requested', 'rejected']);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether something that came out of a store has the shape of an event; whether it is genuine is another question. */
export function isReviewEvent(value: unknown): value is ReviewEvent {
  if (!isObject(value) || !isObject(value['actor'])) return false;
  const { number, at, actor, flow, previous, hash } = value;
  const stamped = Number.isSafeInteger(number) && isText(at) && isText(actor['id']) && isText(flow) && (previous === null || isText(previous)) && isText(hash);
  return stamped && isAct(value);
}

function isAct({ type, pin, text, to, of, verdict, subject }: { readonly [key: string]: unknown }): boolean {
  switch (type) {
    case 'comment': return isText(text) && isObject(pin) && isText(pin['pointer']) && isText(pin['type']) && isText(pin['digest']);
    case 'reply': return isText(text) && isText(to);
    case 'resolve': case 'reopen': return isText(to);
    case 'withdraw': return isText(of);
    case 'decision': return verdicts.has(verdict) && (text === undefined || isText(text)) && isSubject(subject);
    default: return false;
  }
}

function isSubject(value: unknown): boolean {
  if (!isObject(value) || !isText(value['digest'])) return false;
  if (value['kind'] === 'screen') return isText(value['screen']);
  const { screens } = value;
  return value['kind'] === 'flow' && Array.isArray(screens) && (screens as readonly unknown[]).every((screen) => isObject(screen) && isText(screen['id']) && isText(screen['digest']));
}
