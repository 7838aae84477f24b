import type { RegistryOverrides } from '../react/registry.js';
import type { FlowPreviewOptions } from './FlowPreviewOptions.js';

/** Props of `FlowPreview`. */
export interface FlowPreviewProps extends FlowPreviewOptions {
  /** Views of the host in place of single ones. */
  readonly components?: RegistryOverrides | undefined;
  readonly className?: string | undefined;
}
