import { useState, type FocusEvent, type MouseEvent } from 'react';
import { useFlow } from '../../react/useFlow.js';

/** Whether the focus is inside an input, and the handlers of its root that find out and tell the Flow when it was left. */
export function useFieldFocus(name: string) {
  const flow = useFlow();
  const [focused, setFocused] = useState(false);
  return {
    focused,
    handlers: {
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (currentTarget.contains(relatedTarget)) return;
        setFocused(false);
        flow.blur(name);
      },
      // Pressing a label would leave the input for a moment, and show an error just before the press mends it.
      onMouseDown: (event: MouseEvent<HTMLElement>) => {
        if (focused && event.target instanceof Element && !event.target.closest('input, textarea, button, a, [tabindex]')) event.preventDefault();
      },
    },
  } as const;
}
