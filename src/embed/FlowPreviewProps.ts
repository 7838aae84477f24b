import type { RegistryOverrides } from '../react/registry.js';
import type { FlowPreviewOptions } from './FlowPreviewOptions.js';

/** Props of `FlowPreview`. */
export interface FlowPreviewProps extends FlowPreviewOptions {
  /** Views of the host in place of single ones. */
  readonly components?: RegistryOverrides | undefined;
  /**
   * `shadow` draws the preview in a shadow root: no style of the page reaches it, none of it reaches the page, and no stylesheet need be
   * linked. Contexts of the host end there, so they do not reach `components`. A server sends an empty box. Default `none`.
   */
  readonly isolation?: 'none' | 'shadow' | undefined;
  /** On the root of the preview; with `isolation="shadow"` on the element that holds it. */
  readonly className?: string | undefined;
}
