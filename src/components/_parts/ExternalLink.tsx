import type { MouseEvent, ReactNode } from 'react';
import { useFlow } from '../../react/useFlow.js';

interface Props {
  /** http or https. */
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A real link that asks the host to open its address, so that a host can keep readers on its page. Spec: flow-json.md 10.1. */
export function ExternalLink({ href, className, children }: Props) {
  const flow = useFlow();
  const follow = (event: MouseEvent) => {
    // With a modifier the reader asks the browser for a tab or window of their own.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    flow.followLink(href);
  };
  return <a href={href} target="_blank" rel="noopener noreferrer" className={className} onClick={follow}>{children}</a>;
}
