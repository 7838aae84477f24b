import { useMemo } from 'react';
import type { View } from '../../react/registry.js';
import { dayRules } from '../_parts/calendar/dayRules.js';
import { SingleDateField } from '../_parts/calendar/SingleDateField.js';

/** A date between two limits. Spec: components.md 5. */
export const DatePicker: View<'DatePicker'> = ({ node }) => {
  const { label, helperText, minDate, maxDate, unavailableDates } = node.props;
  const rules = useMemo(() => dayRules({ minDate, maxDate, unavailableDates }), [minDate, maxDate, unavailableDates]);
  return <SingleDateField node={node} label={label} helper={helperText} rules={rules} />;
};
