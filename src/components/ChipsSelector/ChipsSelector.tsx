import type { ResolvedNode } from '../../engine/resolved.js';
import { useFlow } from '../../react/useFlow.js';
import { AuthorText } from '../_parts/AuthorText.js';
import { useItemTitle } from '../_parts/ChoiceList/useItemTitle.js';
import { GroupFrame } from '../_parts/GroupFrame/GroupFrame.js';
import { toChoose } from '../_parts/missingWords.js';
import { isOpen, toggled } from '../_parts/toggled.js';
import { useFieldIds } from '../_parts/useFieldIds.js';
import { useFieldMessage } from '../_parts/useFieldMessage.js';
import { useSelectionHint } from '../_parts/useSelectionHint.js';
import * as styles from './ChipsSelector.css.js';

/** Several options as pills. Spec: components.md 5; README 43. */
export function ChipsSelector({ node }: { readonly node: ResolvedNode<'ChipsSelector'> }) {
  const { props, field } = node;
  const flow = useFlow();
  const ids = useFieldIds();
  const error = useFieldMessage(field, toChoose(props.minSelectedItems));
  const hint = useSelectionHint(props);
  const titleOf = useItemTitle();
  const items = props.dataSource;
  return (
    <GroupFrame node={node} ids={ids} label={props.label} description={props.description} hint={hint} error={error} filled={field.value.length > 0} bare>
      <div className={styles.chips}>
        {items.map((item, index) => (
          // Authors repeat ids; places don't repeat.
          <label key={index} className={styles.chip}>
            <input
              type="checkbox"
              className={styles.control}
              value={item.id}
              aria-invalid={error !== undefined}
              disabled={!field.enabled || !isOpen(item, field.value, props.maxSelectedItems)}
              checked={field.value.includes(item.id)}
              onChange={(event) => flow.change(field.name, toggled(items, field.value, item.id, event.target.checked))}
            />
            <AuthorText text={titleOf(item)} />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
