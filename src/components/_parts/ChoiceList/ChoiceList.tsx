import type { ReactNode } from 'react';
import { useSettings, useText } from '../../../react/settings.js';
import type { ResolvedItem } from '../../../spec/types.js';
import { ChoiceRow } from './ChoiceRow.js';
import { choiceNaming } from './choiceIds.js';
import { list } from './choiceRow.css.js';

/** What a row hands to its control. */
export interface ChoiceControl {
  readonly item: ResolvedItem;
  /** The option can be pressed. */
  readonly open: boolean;
  /** To spread over the native control. */
  readonly attributes: { readonly id: string; readonly disabled: boolean; readonly value: string; readonly 'aria-labelledby': string; readonly 'aria-describedby': string | undefined };
}

interface Props {
  readonly items: readonly ResolvedItem[];
  /** Ids start with this. */
  readonly id: string;
  readonly isOpen: (item: ResolvedItem) => boolean;
  readonly large: boolean;
  readonly control: (of: ChoiceControl) => ReactNode;
}

/** The options of a group, all in view. Spec: components.md 5; visual.md 7. */
export function ChoiceList({ items, id, isOpen, large, control }: Props) {
  const { platform } = useSettings();
  const text = useText();
  if (items.length === 0) return <div>{text('noOptions')}</div>;
  return (
    <div className={list[platform]}>
      {items.map((item, index) => {
        const own = `${id}-${index}`;
        const open = isOpen(item);
        return (
          // Authors repeat ids; places don't repeat.
          <ChoiceRow key={index} item={item} id={own} open={open} large={large}>
            {control({ item, open, attributes: { id: own, disabled: !open, value: item.id, ...choiceNaming(own, item) } })}
          </ChoiceRow>
        );
      })}
    </div>
  );
}
