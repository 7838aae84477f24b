import type { RuleId } from '../diagnostics/catalog.js';
import type { Diagnostic, Params, Range } from '../diagnostics/diagnostic.js';
import { caps, limits } from '../spec/limits.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { runsAs } from '../spec/versions.js';
import { collectFindings, type Findings } from './findings.js';
import type { FlowDocument } from './flowDocument.js';
import { isList, isObject, kindName } from './jsonKind.js';
import { lineTable } from './lineTable.js';
import { type Locate, locator, nowhere } from './locator.js';
import { nodeAt, type PlacedNode } from './placedNode.js';
import { valueAt } from './pointer.js';
import { readRoutingModel } from './readRoutingModel.js';
import { readScreens } from './readScreens.js';
import { readStrictText } from './readStrictText.js';
import { readText } from './readText.js';
import { readValue } from './readValue.js';
import { utf8Length } from './utf8Length.js';

/** What `parseFlow` gives back. `document` is undefined when nothing can be drawn. */
export interface ParsedFlow {
  readonly document: FlowDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where findings about a text as a whole stand. */
const beginning: Range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

interface Read {
  readonly text: string | undefined;
  readonly value: JsonValue | undefined;
  readonly locate: Locate;
}

/**
 * Reads a Flow from JSON text or from a value, tolerantly: half-typed text gives what can be read, and whatever has the wrong
 * type counts as absent. Tells at most as many mistakes of the notation, and as many of the structure, as the cap allows. Never
 * throws. Spec: flow-json.md 1, 2, 13.2.
 */
export function parseFlow(source: unknown): ParsedFlow {
  // Mistakes of the notation must not crowd out what is said about the document, so each has a collection of its own.
  const notation = collectFindings();
  const structure = collectFindings();
  const read = typeof source === 'string' ? readSource(source, notation) : { text: undefined, value: readValue(source, notation), locate: nowhere };
  const nothingRead = read.value === undefined && notation.all.length > 0;
  const document = nothingRead ? undefined : readFlow(read, structure);
  // Where nothing could be read one finding says why: a mistake of the notation, if there is one.
  const why = notation.all.find(({ rule }) => rule === 'json-syntax') ?? notation.all[0];
  const kept = read.value === undefined && why ? [why] : notation.all;
  return { document, diagnostics: [...structure.all, ...kept] };
}

function readSource(text: string, findings: Findings): Read {
  const nothing = { text, value: undefined, locate: nowhere };
  const addForAll = (rule: RuleId, params?: Params): void => findings.add(rule, { pointer: '', range: () => beginning }, params);
  if (text.length > caps.documentLength) {
    addForAll('too-large', { length: text.length, max: caps.documentLength });
    return nothing;
  }
  // trim also takes a byte order mark away
  if (text.trim() === '') {
    addForAll('json-empty');
    return nothing;
  }
  const bytes = text.length * 3 > limits.documentBytes ? utf8Length(text) : 0;
  if (bytes > limits.documentBytes) addForAll('document-over-limit', { bytes, max: limits.documentBytes });
  const lines = lineTable(text);
  const bare = text.replace(/^\uFEFF/, ' ');
  const value = readStrictText(bare);
  // Where there is nothing to say few ask for places, so they wait for the first who does.
  let root: PlacedNode | undefined;
  const tree = (): PlacedNode | undefined => root ??= readText(bare, lines, findings);
  return { text, value: value === undefined ? tree()?.value : value, locate: locator((pointer) => nodeAt(tree(), pointer), lines) };
}

function readFlow({ text, value, locate }: Read, findings: Findings): FlowDocument | undefined {
  const add = (rule: RuleId, pointer: string, params?: Params): void => findings.add(rule, { pointer, range: () => locate(pointer) }, params);
  if (!isObject(value)) {
    add('not-an-object', '', { found: kindName(value) });
    return undefined;
  }
  const screens = isList(value.screens) ? readScreens(value.screens, add) : [];
  if (screens.length === 0) {
    reportNoScreens(value.screens, add);
    return undefined;
  }
  const version = typeof value.version === 'string' ? value.version : undefined;
  return {
    text,
    value,
    version,
    runsAs: runsAs(version),
    screens,
    routingModel: readRoutingModel(value.routing_model),
    dataApiVersion: readDataApiVersion(value),
    at: (pointer) => valueAt(value, pointer),
    locate,
  };
}

function reportNoScreens(screens: JsonValue | undefined, add: (rule: RuleId, pointer: string, params?: Params) => void): void {
  if (screens === undefined) add('no-screens', '');
  else if (!isList(screens)) add('screens-not-a-list', '/screens', { found: kindName(screens) });
  else if (screens.length === 0) add('screens-empty', '/screens');
}

/** A number is kept too, because the presence of the key is what counts. Spec: flow-json.md 1. */
function readDataApiVersion({ data_api_version: version }: JsonObject): string | undefined {
  return typeof version === 'string' || typeof version === 'number' ? String(version) : undefined;
}
