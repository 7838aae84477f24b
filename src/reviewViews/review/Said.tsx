import type { ReactNode } from 'react';
import type { ReviewActor } from '../../review/record/reviewEvent.js';
import * as tool from '../tool/tool.css.js';
import { nameOf, type ReviewLook } from './reviewLook.js';

/** Props of `Said`. */
export interface SaidProps {
  readonly actor: ReviewActor;
  /** ISO 8601. */
  readonly at: string;
  readonly look: ReviewLook;
  /** In place of the first letter of the name. */
  readonly sign?: ReactNode;
  /** In place of the name. */
  readonly head?: ReactNode;
  /** Beside the name. */
  readonly children?: ReactNode;
}

/** Who said something, and when. */
export function Said({ actor, at, look, sign, head, children }: SaidProps) {
  const name = nameOf(actor);
  return (
    <div className={tool.row}>
      {sign ?? <span className={tool.avatar} aria-hidden="true">{[...name][0]?.toLocaleUpperCase()}</span>}
      <span className={tool.wide}>
        <strong className={`${tool.text} ${tool.strong}`}>{head ?? name}</strong>
        <span className={tool.faint}>{look.when(at)}</span>
      </span>
      {children}
    </div>
  );
}
