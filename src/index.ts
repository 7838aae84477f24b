/** The React part. Import `whatsapp-flow-preview/styles.css` once beside it. */
export { FlowScreen } from './chrome/FlowScreen.js';
export { FlowProvider } from './react/FlowProvider.js';
export { NodeView } from './react/NodeView.js';
export { useFlow, useNode, useSelect } from './react/useFlow.js';
export { useSettings, useText } from './react/settings.js';
export { themeClass } from './theme/themeClass.js';

export type { FlowScreenProps } from './chrome/FlowScreen.js';
export type { FlowProviderProps } from './react/FlowProvider.js';
export type { Registry, RegistryOverrides, View } from './react/registry.js';
export type { ColorScheme, Platform, Settings } from './react/settings.js';
export type { StringId, Strings } from './strings/en.js';
