import { useState } from 'react';
import { useSelect } from '../react/useFlow.js';
import { selectHistory, selectScreenId } from './selectors.js';

/** How the screen on show was reached: it slides in from the side that says so, or stands still. Spec: visual.md 8. */
export type Direction = 'none' | 'forward' | 'back';

/** Direction of the last change of screen. */
export function useDirection(): Direction {
  const id = useSelect(selectScreenId);
  const { length } = useSelect(selectHistory);
  const [last, remember] = useState<{ readonly id: string | undefined; readonly length: number; readonly direction: Direction }>({ id, length, direction: 'none' });
  if (last.id === id && last.length === length) return last.direction;
  const moved = last.id !== undefined && last.id !== id;
  const direction = moved ? (length < last.length ? 'back' : 'forward') : last.id === undefined ? 'none' : last.direction;
  remember({ id, length, direction });
  return direction;
}
