import { useId } from 'react';
import type { View } from '../../react/registry.js';
import { useSettings } from '../../react/settings.js';
import { useFlow } from '../../react/useFlow.js';
import { AuthorText } from '../_parts/AuthorText.js';
import * as group from '../_parts/GroupFrame/GroupFrame.css.js';
import { joinClasses } from '../_parts/joinClasses.js';
import * as css from './NavigationList.css.js';
import { NavigationRow } from './NavigationRow.js';

/** Rows that lead on, each by a tap. Spec: components.md 6. */
export const NavigationList: View<'NavigationList'> = ({ node: { type, pointer, props } }) => {
  const flow = useFlow();
  const { platform } = useSettings();
  const id = useId();
  const { label, description, listItems, mediaSize } = props;
  return (
    <div className={css.root} data-flow-type={type} data-flow-pointer={pointer} data-state="idle">
      {label && <p className={joinClasses(group.label, group.inset[platform])} id={`${id}label`}><AuthorText text={label} /></p>}
      {description && <p className={joinClasses(group.description, group.inset[platform])} id={`${id}description`}><AuthorText text={description} /></p>}
      <ul className={css.card[platform]} aria-labelledby={label ? `${id}label` : undefined} aria-describedby={description ? `${id}description` : undefined}>
        {listItems.map((item, index) => (
          <li key={`${item.id} ${index}`} className={css.item}>
            <NavigationRow item={item} mediaSize={mediaSize} onPress={() => flow.press(pointer, item.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
};
