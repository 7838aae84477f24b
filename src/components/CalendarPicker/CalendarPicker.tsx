import type { View } from '../../react/registry.js';
import { LateDateDialog } from '../_parts/calendar/LateDateDialog.js';
import { SingleDateField } from '../_parts/calendar/SingleDateField.js';
import { RangeCalendar } from './RangeCalendar.js';
import { rangePart } from './rangePart.js';

/** A date or a range of dates, chosen on a calendar. Spec: components.md 5. */
export const CalendarPicker: View<'CalendarPicker'> = ({ node }) => {
  const { mode, label, helperText } = node.props;
  if (mode === 'range') return <RangeCalendar node={node} />;
  return <SingleDateField node={node} label={rangePart(label, 'start-date') ?? ''} helper={rangePart(helperText, 'start-date')} Dialog={LateDateDialog} />;
};
