import { Component, type ReactNode, type RefObject } from 'react';
import { late } from '../../../react/late.js';
import type { Departure, MoveName } from './watchDeparture.js';

interface Props {
  /** What is on show; when it changes, what was there leaves. Undefined while there is nothing. */
  readonly of: string | number | undefined;
  readonly move: MoveName;
  /** The way back rather than on. */
  readonly back?: boolean;
  /** The element around it all. */
  readonly root: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

const motion = late(() => import('./watchDeparture.js').then(({ watchDeparture }) => watchDeparture));

/**
 * Lets what was on show leave as on the phone: a still copy of it stays for the time of the move. A class, since only a class is
 * asked just before the page changes. Spec: visual.md 8.
 */
export class Departures extends Component<Props> {
  #end: (() => void) | undefined;

  override componentDidMount(): void {
    motion.request();
  }

  override getSnapshotBeforeUpdate(before: Props): Departure | null {
    const root = this.props.root.current;
    if (before.of === this.props.of) return null;
    this.#end?.();
    return (root && before.of !== undefined && motion.arrived()?.(root, this.props.move)) || null;
  }

  override componentDidUpdate(_before: Props, _state: unknown, departure: Departure | null): void {
    if (departure) this.#end = departure(this.props.back === true);
  }

  override componentWillUnmount(): void {
    this.#end?.();
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
