import type { FieldType } from '../../spec/types.js';
import type { FieldBehavior } from './behavior.js';
import { manyOf, oneOf } from './choice.js';
import { calendarPicker, datePicker } from './datePicker.js';
import { files } from './files.js';
import { optIn } from './optIn.js';
import { text } from './text.js';

const behaviors = {
  TextInput: text,
  TextArea: text,
  CheckboxGroup: manyOf,
  ChipsSelector: manyOf,
  RadioButtonsGroup: oneOf,
  Dropdown: oneOf,
  OptIn: optIn,
  DatePicker: datePicker,
  CalendarPicker: calendarPicker,
  PhotoPicker: files,
  DocumentPicker: files,
} as const satisfies { readonly [T in FieldType]: FieldBehavior };

/** How an input of a type holds, reads, checks and sends its value. */
export function behaviorOf(type: FieldType): FieldBehavior {
  return behaviors[type];
}
