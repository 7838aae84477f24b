import type { ResolvedNode } from '../../engine/resolved.js';
import { useSettings, useText } from '../../react/settings.js';
import { useFlow } from '../../react/useFlow.js';
import { FieldFrame } from '../_parts/FieldFrame/FieldFrame.js';
import { useControlClass } from '../_parts/FieldFrame/useControlClass.js';
import { toEnter } from '../_parts/missingWords.js';
import { describedBy, useFieldIds } from '../_parts/useFieldIds.js';
import { useFieldMessage } from '../_parts/useFieldMessage.js';
import { inputTypes } from './inputTypes.js';

/** A field of one line. Spec: components.md 5; visual.md 6. */
export function TextInput({ node }: { readonly node: ResolvedNode<'TextInput'> }) {
  const { props, field } = node;
  const flow = useFlow();
  const text = useText();
  const { platform } = useSettings();
  const ids = useFieldIds();
  const error = useFieldMessage(field, toEnter(props.label));
  const className = useControlClass();
  const optional = field.required !== true;
  const helper = props.helperText;
  return (
    <FieldFrame
      node={node}
      ids={ids}
      label={props.label}
      optional={optional}
      large={props.labelVariant === 'large'}
      helper={helper}
      error={error}
      filled={field.value !== ''}
      typed
      clear={platform === 'android' ? { shown: 'focused', onClear: () => flow.change(field.name, '') } : undefined}
    >
      <input
        {...inputTypes[props.inputType]}
        id={ids.control}
        className={className}
        dir={field.value === '' ? undefined : 'auto'}
        autoComplete="off"
        placeholder={platform === 'ios' && optional ? text('optionalPlaceholder') : undefined}
        disabled={!field.enabled}
        aria-required={!optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(ids, { helper, error })}
        value={field.value}
        onChange={(event) => flow.change(field.name, event.target.value)}
      />
    </FieldFrame>
  );
}
