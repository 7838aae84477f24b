import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { typedRow } from './typedRow.js';
import { useMouseDrag } from './useMouseDrag.js';
import { useRolling } from './useRolling.js';
import { valueAfterKey } from './valueAfterKey.js';
import * as css from './Wheel.css.js';
import type { DatePart } from './wheelOrder.js';
import type { WheelRow } from './wheelRows.js';

/** ms between two letters that belong together. */
const pause = 2000;

interface Props {
  readonly part: DatePart;
  readonly label: string;
  readonly rows: readonly WheelRow[];
  readonly value: number;
  /** What is read out for the value. */
  readonly spoken: string;
  readonly range: { readonly first: number; readonly last: number };
  /** Something new after every turn of any wheel. */
  readonly turn: unknown;
  readonly isClosed: (value: number) => boolean;
  readonly onTurn: (value: number) => void;
}

/** One wheel: a spin button by keyboard, a list that rolls by finger, mouse or mouse wheel. Spec: visual.md 7. */
export function Wheel({ part, label, rows, value, spoken, range, turn, isClosed, onTurn }: Props) {
  const wheel = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: -Infinity });
  const letGo = useRolling({ wheel, index: rows.findIndex((row) => row.value === value), turn, onRest: (index) => onTurn(rows[index]?.value ?? value) });
  const drag = useMouseDrag(letGo);

  const type = (letter: string, at: number) => {
    const begun = at - typed.current.at < pause ? typed.current.text : '';
    const together = typedRow(begun + letter, rows);
    const row = together ?? typedRow(letter, rows);
    // What leads nowhere yet, as the first digits of a year, may do so with the next one.
    typed.current = { text: row && !together ? letter : begun + letter, at };
    if (row) onTurn(row.value);
  };
  const turnTo = (next: number) => {
    typed.current.text = '';
    onTurn(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = valueAfterKey(event.key, part, value, range);
    if (next !== undefined) turnTo(next);
    else if ([...event.key].length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) type(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const row = target instanceof Element ? target.closest('[data-value]') : undefined;
    if (row) turnTo(Number(row.getAttribute('data-value')));
  };
  return (
    <div className={css.column}>
      <div ref={wheel} role="spinbutton" tabIndex={0} aria-label={label} aria-valuenow={value} aria-valuemin={range.first} aria-valuemax={range.last} aria-valuetext={spoken}
        className={css.wheel} data-part={`${part}-wheel`} onKeyDown={onKeyDown} onClick={onClick} {...drag}>
        <div aria-hidden="true">
          {rows.map((row) => {
            const closed = isClosed(row.value);
            return (
              <div key={row.value} className={closed ? css.rows.closed : css.rows.free} data-value={row.value} aria-disabled={closed || undefined}>
                <span className={css.words}>{row.words}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
