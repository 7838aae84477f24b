import type { ResolvedNode } from '../../engine/resolved.js';
import { useSettings } from '../../react/settings.js';
import { useFlow } from '../../react/useFlow.js';
import { FieldFrame } from '../_parts/FieldFrame/FieldFrame.js';
import { useControlClass } from '../_parts/FieldFrame/useControlClass.js';
import { toEnter } from '../_parts/missingWords.js';
import { describedBy, useFieldIds } from '../_parts/useFieldIds.js';
import { useFieldMessage } from '../_parts/useFieldMessage.js';

/** A field of several lines with a counter. On iOS the label is its placeholder. Spec: components.md 5; visual.md 6; README 41. */
export function TextArea({ node }: { readonly node: ResolvedNode<'TextArea'> }) {
  const { props, field } = node;
  const flow = useFlow();
  const { platform, text } = useSettings();
  const ids = useFieldIds();
  const error = useFieldMessage(field, toEnter(props.label));
  const className = useControlClass('area');
  const large = props.labelVariant === 'large';
  const helper = props.helperText;
  const optional = field.required !== true;
  // On iOS there is no other place for the mark.
  const mark = optional ? text(large ? 'optionalPlaceholder' : 'optional') : '';
  return (
    <FieldFrame
      node={node}
      ids={ids}
      label={props.label}
      optional={optional}
      large={large}
      shape="area"
      helper={helper}
      error={error}
      counter={{ count: [...field.value].length, max: props.maxLength }}
      filled={field.value !== ''}
      typed
    >
      <textarea
        id={ids.control}
        className={className}
        dir={field.value === '' ? undefined : 'auto'}
        rows={3}
        autoComplete="off"
        placeholder={platform === 'ios' ? (large ? mark : `${props.label} ${mark}`.trimEnd()) : undefined}
        disabled={!field.enabled}
        aria-required={!optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(ids, { helper, error, counter: true })}
        value={field.value}
        onChange={(event) => flow.change(field.name, event.target.value)}
      />
    </FieldFrame>
  );
}
