import type { ResolvedNode } from '../../engine/resolved.js';
import { useFlow } from '../../react/useFlow.js';
import { CheckMark } from '../_parts/CheckMark/CheckMark.js';
import { ChoiceList } from '../_parts/ChoiceList/ChoiceList.js';
import { GroupFrame } from '../_parts/GroupFrame/GroupFrame.js';
import { toChoose } from '../_parts/missingWords.js';
import { isOpen, toggled } from '../_parts/toggled.js';
import { useFieldIds } from '../_parts/useFieldIds.js';
import { useFieldMessage } from '../_parts/useFieldMessage.js';
import { useSelectionHint } from '../_parts/useSelectionHint.js';

/** Several options of a list, all in view. Spec: components.md 5; visual.md 7. */
export function CheckboxGroup({ node }: { readonly node: ResolvedNode<'CheckboxGroup'> }) {
  const { props, field } = node;
  const flow = useFlow();
  const ids = useFieldIds();
  const error = useFieldMessage(field, toChoose(props.minSelectedItems));
  const hint = useSelectionHint(props);
  const items = props.dataSource;
  return (
    <GroupFrame node={node} ids={ids} label={props.label} description={props.description} hint={hint} error={error} filled={field.value.length > 0}>
      <ChoiceList
        items={items}
        id={ids.control}
        isOpen={(item) => field.enabled && isOpen(item, field.value, props.maxSelectedItems)}
        large={props.mediaSize === 'large'}
        control={({ item, attributes }) => (
          <CheckMark
            {...attributes}
            aria-invalid={error !== undefined}
            checked={field.value.includes(item.id)}
            onChange={(event) => flow.change(field.name, toggled(items, field.value, item.id, event.target.checked))}
          />
        )}
      />
    </GroupFrame>
  );
}
