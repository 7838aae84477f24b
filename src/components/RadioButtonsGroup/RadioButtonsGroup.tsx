import type { ResolvedNode } from '../../engine/resolved.js';
import { useFlow } from '../../react/useFlow.js';
import { ChoiceList } from '../_parts/ChoiceList/ChoiceList.js';
import { GroupFrame } from '../_parts/GroupFrame/GroupFrame.js';
import { toChoose } from '../_parts/missingWords.js';
import { RadioMark } from '../_parts/RadioMark/RadioMark.js';
import { useFieldIds } from '../_parts/useFieldIds.js';
import { useFieldMessage } from '../_parts/useFieldMessage.js';

/** One option of a list, all in view. Spec: components.md 5; visual.md 7. */
export function RadioButtonsGroup({ node }: { readonly node: ResolvedNode<'RadioButtonsGroup'> }) {
  const { props, field } = node;
  const flow = useFlow();
  const ids = useFieldIds();
  const error = useFieldMessage(field, toChoose());
  return (
    <GroupFrame node={node} ids={ids} label={props.label} description={props.description} error={error} filled={field.value !== ''} single>
      <ChoiceList
        items={props.dataSource}
        id={ids.control}
        isOpen={(item) => field.enabled && item.enabled}
        large={props.mediaSize === 'large'}
        control={({ item, attributes }) => (
          <RadioMark {...attributes} name={ids.control} checked={field.value === item.id} onChange={() => flow.change(field.name, item.id)} />
        )}
      />
    </GroupFrame>
  );
}
