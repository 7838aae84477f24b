import { useRef, type ReactNode } from 'react';
import type { FlowPreviewProps } from '../FlowPreviewProps.js';
import * as styles from './fit.css.js';
import { natural } from './natural.js';
import { useContain } from './useContain.js';

interface Props extends Pick<FlowPreviewProps, 'className' | 'surface'> {
  readonly children: ReactNode;
}

/** The box of a preview with `fit="contain"`. A server sends it with the preview at its own size in the middle. */
export function ContainBox({ className, surface, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const shape = surface === 'desktop' ? surface : 'phone';
  useContain(box, natural[shape]);
  return <div ref={box} className={[styles.box, styles.inside[shape], className].filter(Boolean).join(' ')}>{children}</div>;
}
