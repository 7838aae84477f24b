import { useEffect, useRef, type RefObject } from 'react';
import { useLayout } from '../../../react/useLayout.js';
import { bendRows } from './bendRows.js';

/** ms without movement after which a wheel counts as at rest, in browsers that don't say so. */
const stillness = 150;

/** How a wheel rolls. */
export interface Rolling {
  readonly wheel: RefObject<HTMLDivElement | null>;
  /** Row that belongs in the middle. */
  readonly index: number;
  /** Something new after every turn, also after one that was not let through: the wheel then rolls back. */
  readonly turn: unknown;
  /** Called with the row in the middle when a hand has rolled the wheel and it has come to rest. */
  readonly onRest: (index: number) => void;
}

const rowHeight = ({ firstElementChild: list }: HTMLElement) => (list instanceof HTMLElement ? list.offsetHeight / list.childElementCount : 1);

/** Keeps the place of a wheel and its value together. The answer is to be called when a hand lets go of the wheel. */
export function useRolling({ wheel, index, turn, onRest }: Rolling): () => void {
  const byHand = useRef(false);
  const wasShown = useRef(false);
  /** Where it rolls by itself, in px. */
  const target = useRef<number>(undefined);

  const settle = () => {
    const element = wheel.current;
    if (!element) return;
    // A wheel that rolls by itself may be sent on before it has arrived.
    if (target.current !== undefined && Math.abs(element.scrollTop - target.current) <= 1) target.current = undefined;
    if (!byHand.current || element.dataset['held'] !== undefined) return;
    byHand.current = false;
    onRest(Math.round(element.scrollTop / rowHeight(element)));
  };
  const latest = useRef(settle);
  useLayout(() => {
    latest.current = settle;
  });

  useLayout(() => {
    const element = wheel.current;
    if (!element) return;
    const top = index * rowHeight(element);
    const still = !wasShown.current || matchMedia('(prefers-reduced-motion: reduce)').matches;
    wasShown.current = true;
    byHand.current = false;
    target.current = Math.abs(element.scrollTop - top) > 1 ? top : undefined;
    if (target.current !== undefined) element.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
    bendRows(element, rowHeight(element));
  }, [wheel, index, turn]);

  useEffect(() => {
    const element = wheel.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onStill = () => latest.current();
    const onHand = () => {
      target.current = undefined;
    };
    element.addEventListener('scroll', () => {
      bendRows(element, rowHeight(element));
      byHand.current ||= target.current === undefined;
      if ('onscrollend' in element) return;
      clearTimeout(timer);
      timer = setTimeout(onStill, stillness);
    }, { signal });
    element.addEventListener('scrollend', onStill, { signal });
    for (const touch of ['wheel', 'touchstart', 'pointerdown']) element.addEventListener(touch, onHand, { passive: true, signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [wheel]);
  return settle;
}
