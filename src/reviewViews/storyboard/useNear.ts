import { useEffect, useState, type RefObject } from 'react';

/** How near counts as near: a screen of a small laptop. */
const margin = '700px';

/** Whether an element is, or was, in view or near it. Never on a server. */
export function useNear(target: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element || near) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), { rootMargin: margin });
    observer.observe(element);
    return () => observer.disconnect();
  }, [target, near]);
  return near;
}
