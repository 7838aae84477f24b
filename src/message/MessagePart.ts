import { isObject, kindName } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import type { Report } from './readMessage.js';

/** Reads the entries of one object of a message; one of the wrong type is reported and counts as absent. */
export class MessagePart {
  constructor(readonly value: JsonObject, readonly pointer: string, readonly report: Report) {}

  #typed<T extends JsonValue>(key: string, expected: string, fits: (value: JsonValue) => value is T): T | undefined {
    const value = this.value[key];
    if (value === undefined || fits(value)) return value;
    this.report('message-value-type', joinPointer(this.pointer, key), { name: key, expected, found: kindName(value) });
    return undefined;
  }
  text(key: string): string | undefined {
    return this.#typed(key, 'text', (value) => typeof value === 'string');
  }
  object(key: string): JsonObject | undefined {
    return this.#typed(key, 'an object', isObject);
  }
  part(key: string): MessagePart {
    return new MessagePart(this.object(key) ?? {}, joinPointer(this.pointer, key), this.report);
  }
  oneOf<T extends string>(key: string, known: readonly T[]): T | undefined {
    const value = this.text(key);
    const found = known.find((one) => one === value);
    if (value !== undefined && found === undefined) this.report('message-value-unknown', joinPointer(this.pointer, key), { name: key, known: known.join(', '), value });
    return found;
  }
}
