/** Types of `<whatsapp-flow-preview>` for hosts that write TSX: `import 'whatsapp-flow-preview/element/jsx'` once. No code. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FlowPreviewEvents } from './element/elementEvents.js';
import type { ElementOptions } from './element/ElementOptions.js';
import type { FlowPreviewElement } from './element/FlowPreviewElement.js';

type Listeners = { readonly [K in keyof FlowPreviewEvents as `on${K}`]?: (event: FlowPreviewEvents[K]) => void };
type Attributes = {
  readonly 'color-scheme'?: ElementOptions['colorScheme'];
  readonly 'time-zone'?: string;
  readonly 'text-scale'?: number;
  readonly 'focused-pointer'?: string;
  readonly 'show-findings'?: boolean | '';
  readonly shadow?: ShadowRootMode;
  /** React 18 leaves `className` as it is written. */
  readonly class?: string;
};

/**
 * What the element takes in TSX. React 19 sets properties and listens to events; React 18 sets attributes only, so that objects and
 * functions need a ref there.
 */
export type FlowPreviewElementProps = DetailedHTMLProps<HTMLAttributes<FlowPreviewElement>, FlowPreviewElement> & Partial<ElementOptions> & Attributes & Listeners;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React keeps the types of elements in one
  namespace JSX {
    interface IntrinsicElements {
      'whatsapp-flow-preview': FlowPreviewElementProps;
    }
  }
}
