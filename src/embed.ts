/** The preview in an iframe, from the host's side. Without React; serve the folder of `embed.html` and name it in `src`. */
export { createEmbed } from './frame/createEmbed.js';

export type { Diagnostic, Range } from './diagnostics/diagnostic.js';
export type { FlowLaunch, FlowResponse } from './engine/controller.js';
export type { Endpoint, EndpointRequest, EndpointResponse } from './engine/endpoint.js';
export type { FlowEvent } from './engine/events.js';
export type { Embed, EmbedOptions, EmbedSettings } from './frame/EmbedOptions.js';
