/** The part that runs without React and without a browser. */
export { catalog as diagnosticCatalog } from './diagnostics/catalog.js';
export { describeFlow } from './document/describeFlow.js';
export { flowKind } from './document/flowKind.js';
export { parseFlow } from './document/parseFlow.js';
export { createFlow } from './engine/createFlow.js';
export { evaluateExpression } from './expression/evaluateExpression.js';
export { fromFlowMessage } from './message/fromFlowMessage.js';
export { toFlowMessage } from './message/toFlowMessage.js';
export { fromShareHash } from './share/fromShareHash.js';
export { toShareHash } from './share/toShareHash.js';
export { actions as specActions } from './spec/actions.js';
export { components as specComponents } from './spec/components.js';
export { limits as specLimits } from './spec/limits.js';
export { messageLimits as specMessageLimits } from './spec/message.js';
export { mimeTypes as specMimeTypes } from './spec/mimeTypes.js';
export { latestVersion, versions as specVersions } from './spec/versions.js';
export { toMetaValidationErrors } from './validate/toMetaValidationErrors.js';
export { validateFlow } from './validate/validateFlow.js';

export type { RuleId } from './diagnostics/catalog.js';
export type { Diagnostic, MetaErrorType, Params, Phase, Place, Position, Range, Severity } from './diagnostics/diagnostic.js';
export type { FlowDescription, ScreenDescription } from './document/describeFlow.js';
export type { FlowDocument, ScreenSource } from './document/flowDocument.js';
export type { FlowKind } from './document/flowKind.js';
export type { ParsedFlow } from './document/parseFlow.js';
export type { FlowController, FlowLaunch, FlowOptions, FlowResponse, SummaryItem, SummaryScreen } from './engine/controller.js';
export type { Endpoint, EndpointRequest, EndpointResponse } from './engine/endpoint.js';
export type { Effect, FlowEvent } from './engine/events.js';
export type {
  AnyNode, FieldIssue, FieldMessage, FieldNode, FieldState, FooterNode, IssueId, PlainNode, ResolvedNode, ResolvedScreen, UnknownNode,
} from './engine/resolved.js';
export type { Completion, FieldValue, FlowState, FlowStatus, PendingRequest } from './engine/state.js';
export type { ExpressionValues } from './expression/evaluateExpression.js';
export type { FlowMessageOptions } from './message/FlowMessageOptions.js';
export type { FlowMessageContext, FlowMessageReading } from './message/fromFlowMessage.js';
export type { FlowMessageResult } from './message/toFlowMessage.js';
export type { SharedReading } from './share/fromShareHash.js';
export type { PersonalValue } from './share/personalValues.js';
export type { Shared } from './share/shared.js';
export type { ShareHash } from './share/toShareHash.js';
export type { ActionName } from './spec/actions.js';
export type { LimitsProfile } from './spec/limits.js';
export type { ComponentRow, PropertyKind, PropertyRow, ValueKind, Version } from './spec/row.js';
export type {
  DateRange, DrawnType, DynamicText, FieldType, FlowType, JsonObject, JsonValue, PickedFile, ResolvedImage, ResolvedItem,
  ResolvedNavigationItem, ResolvedPropsOf, SourceAction, SourceNode, SourcePropsOf, StructureType, ValueOf,
} from './spec/types.js';
export type { KnownVersion, VersionState } from './spec/versions.js';
export type { MetaPointer, MetaValidationError } from './validate/toMetaValidationErrors.js';
export type { ValidateOptions } from './validate/validateOptions.js';
