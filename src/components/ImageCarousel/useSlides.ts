import { useRef, useState, type KeyboardEvent } from 'react';

/** Which slide of a sideways scroller is on show, and ways to another one; all by scrolling, so that swiping and these agree. */
export function useSlides(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const [index, setIndex] = useState(0);
  const current = Math.min(index, Math.max(0, count - 1));

  const isRtl = () => list.current !== null && getComputedStyle(list.current).direction === 'rtl';
  const show = (wanted: number) => {
    const element = list.current;
    const to = Math.max(0, Math.min(count - 1, wanted));
    element?.scrollTo({ left: to * element.clientWidth * (isRtl() ? -1 : 1) });
    setIndex(to);
  };
  const onScroll = () => {
    const element = list.current;
    if (element && element.clientWidth > 0) setIndex(Math.round(Math.abs(element.scrollLeft) / element.clientWidth));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = isRtl() ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl() ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) show(current + 1);
    else if (event.key === back) show(current - 1);
    else if (event.key === 'Home') show(0);
    else if (event.key === 'End') show(count - 1);
    else return;
    event.preventDefault();
  };
  return { list, current, show, onScroll, onKeyDown };
}
