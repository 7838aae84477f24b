import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FlowController } from '../engine/controller.js';
import type { FlowPreviewProps } from './FlowPreviewProps.js';
import type { ScreenMarks } from './marks/ScreenMarks.js';

type MarkProps = Pick<FlowPreviewProps, 'showFindings' | 'focusedPointer' | 'onComponentFocus'>;
const nothing: readonly Diagnostic[] = [];

/**
 * Marks components on the page, by code that is fetched when a host first wants that. Returns what takes the preview's own
 * findings, past React, so that they cost no render.
 */
export function useMarks(root: RefObject<HTMLElement | null>, flow: FlowController | undefined, props: MarkProps): (own: readonly Diagnostic[]) => void {
  const { showFindings = false, focusedPointer, onComponentFocus } = props;
  const marks = useRef<ScreenMarks>(undefined);
  const own = useRef(nothing);
  const newest = useRef<() => void>(undefined);
  const isWanted = showFindings !== false || focusedPointer !== undefined || onComponentFocus !== undefined;
  useEffect(() => {
    newest.current = () => {
      const findings = showFindings === true ? own.current : showFindings || nothing;
      marks.current?.show({ findings, focusedPointer, onComponentFocus });
    };
    newest.current();
  }, [showFindings, focusedPointer, onComponentFocus]);
  useEffect(() => {
    if (!flow || !isWanted) return undefined;
    let over = false;
    // Without its code nothing is marked, and the Flow runs all the same.
    import('./marks/ScreenMarks.js').then(({ ScreenMarks }) => {
      if (over || !root.current) return;
      marks.current = new ScreenMarks(root.current, flow);
      newest.current?.();
    }, () => undefined);
    return () => {
      over = true;
      marks.current?.remove();
      marks.current = undefined;
    };
  }, [root, flow, isWanted]);
  return useCallback((found) => {
    own.current = found;
    newest.current?.();
  }, []);
}
