import { useEffect, useRef, type ComponentType, type ForwardedRef, type RefAttributes } from 'react';
import type { FlowController } from '../../engine/controller.js';
import type { FlowPreviewProps } from '../FlowPreviewProps.js';
import { ShadowMount } from './ShadowMount.js';

/** Props of `ShadowPreview`. */
export interface ShadowPreviewProps {
  readonly preview: ComponentType<FlowPreviewProps & RefAttributes<FlowController>>;
  readonly options: FlowPreviewProps;
  readonly controllerRef: ForwardedRef<FlowController>;
}

/** A preview in a shadow root; the part of `isolation="shadow"` that is loaded late, with the stylesheet as text. Spec: DESIGN 3. */
export function ShadowPreview({ preview: Preview, options: { className, ...options }, controllerRef }: ShadowPreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const mount = useRef<ShadowMount>(undefined);
  useEffect(() => {
    if (!host.current) return undefined;
    const mounted = (mount.current ??= new ShadowMount(host.current));
    mounted.keep();
    return () => mounted.release(() => {
      mount.current = undefined;
    });
  }, []);
  useEffect(() => mount.current?.render(<Preview {...options} ref={controllerRef} />));
  return <div ref={host} data-flow-isolation="shadow" data-fit={options.fit} className={className} />;
}
