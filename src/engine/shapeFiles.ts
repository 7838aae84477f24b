import { isList, isObject } from '../document/jsonKind.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import type { FlowOptions } from './controller.js';
import type { EndpointRequest } from './endpoint.js';

/** A request with its files shaped for the wire; they stand at the top level of the payload only. Spec: endpoint.md 10. */
export async function shapeFiles({ shapeFile }: FlowOptions, request: EndpointRequest): Promise<EndpointRequest> {
  if (!shapeFile || !isObject(request.data)) return request;
  const entries = await Promise.all(Object.entries(request.data).map(async ([key, value]) => (
    [key, isFileList(value) ? await Promise.all(value.map(shapeFile)) : value] as const
  )));
  return { ...request, data: Object.assign(Object.create(null) as JsonObject, Object.fromEntries(entries)) };
}

function isFileList(value: JsonValue | undefined): value is readonly JsonObject[] {
  return isList(value) && value.length > 0 && value.every((file) => isObject(file) && typeof file['file_name'] === 'string' && typeof file['mime_type'] === 'string' && typeof file['id'] === 'string');
}
