/** The custom element `<whatsapp-flow-preview>`, with all it needs inside. Importing this makes it known to the page. */
import { defineFlowPreview } from './element/defineFlowPreview.js';

export { defineFlowPreview };
export { FlowPreviewElement } from './element/FlowPreviewElement.js';

export type { Diagnostic } from './diagnostics/diagnostic.js';
export type { DefineOptions } from './element/defineFlowPreview.js';
export type { FlowPreviewEvents } from './element/elementEvents.js';
export type { ElementOptions } from './element/ElementOptions.js';
export type { FlowController, FlowLaunch, FlowResponse } from './engine/controller.js';
export type { Endpoint, EndpointRequest, EndpointResponse } from './engine/endpoint.js';
export type { FlowEvent } from './engine/events.js';

defineFlowPreview();
