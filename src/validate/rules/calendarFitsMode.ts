import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { components } from '../../spec/components.js';
import type { PropertyRow } from '../../spec/row.js';
import { isDynamicText } from '../dynamicText.js';
import type { Rule } from '../rule.js';
import { jsonType } from '../schemaMisfit.js';

const ends = ['start-date', 'end-date'] as const;
const rows: { readonly [key: string]: PropertyRow } = components.CalendarPicker.properties;
const doubled = ['label', 'helper-text', 'required', 'init-value', 'error-message'];

/** A calendar for a range speaks of its two ends, one for a day does not. Spec: components.md 5, flow-json.md 13.3. */
export const calendarFitsMode: Rule = ({ report, document: { runsAs } }) => ({
  types: ['CalendarPicker'],
  Component({ value, pointer }) {
    if (!isObject(value)) return;
    const mode = value.mode ?? 'single';
    const { 'min-days': least, 'max-days': most } = value;
    if (typeof least === 'number' && typeof most === 'number' && least > most) report('days-inverted', joinPointer(pointer, 'min-days'), { min: least, max: most });
    if (mode !== 'single' && mode !== 'range') return;
    for (const key of mode === 'single' ? Object.keys(value) : []) {
      if (Object.hasOwn(rows, key) && rows[key]!.onlyWhen === 'range') report('calendar-range-only', pointer, { key }, { related: [joinPointer(pointer, key)] });
    }
    for (const key of doubled) {
      const entry = value[key];
      const place = joinPointer(pointer, key);
      if (entry === undefined || (typeof entry === 'string' && isDynamicText(entry, runsAs))) continue;
      if (isObject(entry) !== (mode === 'range')) {
        // One plain answer to "required" holds for both ends.
        if (key !== 'required' || mode === 'single') report('calendar-wrong-type', place, { key, mode, expected: mode === 'range' ? 'an object with "start-date" and "end-date"' : 'one value', found: jsonType(entry) });
      } else if (isObject(entry)) {
        const strange = Object.keys(entry).find((name) => !ends.some((end) => end === name));
        const lacking = key === 'label' ? ends.find((end) => entry[end] === undefined) : undefined;
        if (strange !== undefined) report('calendar-end-unknown', pointer, { key, name: strange }, { related: [place] });
        else if (lacking !== undefined) report('calendar-end-missing', pointer, { key, name: lacking }, { related: [place] });
      }
    }
  },
});
