import type { View } from '../../react/registry.js';
import { SingleDateField } from '../_parts/calendar/SingleDateField.js';

/** A date between two limits. Spec: components.md 5. */
export const DatePicker: View<'DatePicker'> = ({ node }) => (
  <SingleDateField node={node} label={node.props.label} helper={node.props.helperText} />
);
