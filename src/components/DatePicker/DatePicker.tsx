import type { View } from '../../react/registry.js';
import { byPlatform } from '../_parts/byPlatform.js';
import { LateDateDialog } from '../_parts/calendar/LateDateDialog.js';
import { SingleDateField } from '../_parts/calendar/SingleDateField.js';
import { LateWheelDialog } from '../_parts/wheels/LateWheelDialog.js';

const Dialog = byPlatform({ android: LateDateDialog, ios: LateWheelDialog });

/** A date between two limits, chosen on a calendar or, on iPhones, with wheels. Spec: components.md 5; visual.md 7. */
export const DatePicker: View<'DatePicker'> = ({ node }) => (
  <SingleDateField node={node} label={node.props.label} helper={node.props.helperText} Dialog={Dialog} />
);
