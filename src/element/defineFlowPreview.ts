import { FlowPreviewElement } from './FlowPreviewElement.js';

/** Options of `defineFlowPreview`. */
export interface DefineOptions {
  /** Whether scripts of the page may reach into the shadow root by `element.shadowRoot`. Default `open`; the attribute `shadow` goes before it. */
  readonly shadow?: ShadowRootMode | undefined;
}

/**
 * Makes the element known under a name, which needs a hyphen. Importing this entry does that for `whatsapp-flow-preview`; a name
 * that is taken stays as it is. Does nothing in Node.
 */
export function defineFlowPreview(name = 'whatsapp-flow-preview', { shadow = 'open' }: DefineOptions = {}): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  // A class of its own for each name: the platform takes none twice.
  customElements.define(name, class extends FlowPreviewElement {
    static override readonly shadowMode = shadow;
  });
}
