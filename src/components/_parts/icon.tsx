import type { ReactNode } from 'react';
import { resetMedia } from '../../theme/reset.css.js';

/** Props of every icon. */
export interface IconProps {
  /** Class that sets another size or colour; an icon draws in the current colour. */
  readonly className?: string;
}

/** A component out of a drawing in a box of so many px; assistive technology passes it by. */
export function icon(width: number, height: number, drawing: ReactNode) {
  return function Icon({ className = '' }: IconProps) {
    return <svg className={`${resetMedia} ${className}`} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">{drawing}</svg>;
  };
}
