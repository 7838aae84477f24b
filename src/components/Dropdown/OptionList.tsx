import { useRef, useState, type KeyboardEvent } from 'react';
import { useSettings, useText } from '../../react/settings.js';
import type { ResolvedItem } from '../../spec/types.js';
import { ChoiceContent } from '../_parts/ChoiceList/ChoiceContent.js';
import { disabled } from '../_parts/ChoiceList/ChoiceContent.css.js';
import * as rows from '../_parts/ChoiceList/choiceRow.css.js';
import { ThinTickIcon, TickIcon } from '../_parts/icons.js';
import { joinClasses } from '../_parts/joinClasses.js';
import { nextOption } from './nextOption.js';
import * as styles from './OptionList.css.js';

/** What a list of options shows, and what a choice does. */
export interface OptionListProps {
  readonly items: readonly ResolvedItem[];
  /** Ids start with this. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** The options of a Dropdown on their page: arrows move, Enter or a press chooses. Spec: visual.md 7. */
export function OptionList({ items, id, label, value, onChoose }: OptionListProps) {
  const { platform } = useSettings();
  const Tick = platform === 'android' ? TickIcon : ThinTickIcon;
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const chosen = items.findIndex((item) => item.id === value);
  const [current, setCurrent] = useState(Math.max(chosen, 0));
  if (items.length === 0) return <div>{text('noOptions')}</div>;
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[current];
    const to = nextOption(event.key, current, items);
    if (to === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (to === undefined) {
      if (item?.enabled) onChoose(item.id);
      return;
    }
    setCurrent(to);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[to]?.focus();
  };
  return (
    <ul ref={list} role="listbox" aria-label={label} className={rows.list[platform]} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <li
          // Authors repeat ids; places don't repeat.
          key={index}
          role="option"
          className={joinClasses(rows.rows[platform], styles.option, !item.enabled && rows.closed, !item.enabled && disabled)}
          aria-selected={item.id === value}
          aria-disabled={!item.enabled}
          tabIndex={index === current ? 0 : -1}
          data-autofocus={index === Math.max(chosen, 0) || undefined}
          onClick={() => { if (item.enabled) onChoose(item.id); }}
        >
          <ChoiceContent item={item} id={`${id}-${index}`} chosen={platform === 'android' && item.id === value} />
          {item.id === value && <Tick className={styles.tick} />}
        </li>
      ))}
    </ul>
  );
}
