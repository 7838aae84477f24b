import { createElement, useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { late } from '../../react/late.js';

/** When a late view is drawn, and what until then. */
export interface LateProps {
  /** Draw it, once it is there. */
  readonly shown: boolean;
  /** What stands in its place until then. */
  readonly meanwhile?: ReactNode;
}

const nothing = () => undefined;

/**
 * A view in a chunk of its own. The chunk is fetched ahead when the view is mounted, shown or not, and asked for again when it is
 * to be shown and could not be had. On a server, and while its markup is taken over, there is only what stands in its place.
 */
export function lateView<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P & LateProps> {
  const { request, arrived, subscribe } = late(load);
  return function LateView(props) {
    const { shown, meanwhile } = props;
    useEffect(request, [shown]);
    // While it is hidden, its arrival draws nothing anew.
    const view = useSyncExternalStore(subscribe, shown ? arrived : nothing, nothing);
    if (!shown) return null;
    return view ? createElement(view, props) : meanwhile;
  };
}
