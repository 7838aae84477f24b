import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import * as styles from './ExportedPage.css.js';

/** One part of a page. */
export interface Part {
  readonly id: string;
  readonly label: string;
  /** Whether it is printed, on show or not. */
  readonly onPaper: boolean;
  readonly content: ReactNode;
}

/** Parts of a page, one on show at a time. All are drawn, so that each keeps its state and paper gets them. */
export function Panels({ parts, label }: { readonly parts: readonly Part[]; readonly label: string }) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(parts[0]?.id);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = partAt(parts, chosen, event.key, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (!next) return;
    event.preventDefault();
    setChosen(next.id);
    list.current?.querySelector<HTMLElement>(`[data-part="tab-${next.id}"]`)?.focus();
  };
  return (
    <main className={styles.main}>
      <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
        {parts.map(({ id, label: name }) => (
          <button
            key={id} id={`${prefix}-${id}`} type="button" role="tab" className={styles.tab} data-part={`tab-${id}`}
            aria-selected={id === chosen} aria-controls={`${prefix}-${id}-panel`} tabIndex={id === chosen ? 0 : -1} onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {parts.map(({ id, onPaper, content }) => (
        <div
          key={id} id={`${prefix}-${id}-panel`} role="tabpanel" aria-labelledby={`${prefix}-${id}`} tabIndex={id === chosen ? 0 : -1}
          className={styles.panel} data-part={`panel-${id}`} data-shown={id === chosen} data-on-paper={onPaper}
        >
          {content}
        </div>
      ))}
    </main>
  );
}

/** The part that a key leads to, round and round; undefined for other keys. */
function partAt(parts: readonly Part[], chosen: string | undefined, key: string, isRightToLeft: boolean): Part | undefined {
  const at = parts.findIndex(({ id }) => id === chosen);
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'Home': return parts[0];
    case 'End': return parts.at(-1);
    case forward: return parts[(at + 1) % parts.length];
    case backward: return parts.at(at - 1);
    default: return undefined;
  }
}
