import { describe, type RuleTable } from '../diagnostics/describe.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { messageRules } from '../diagnostics/messageRules.js';
import type { FlowDocument } from '../document/flowDocument.js';
import { parseFlow } from '../document/parseFlow.js';
import type { JsonValue } from '../spec/types.js';
import { judgeMessage } from './judgeMessage.js';
import { type MessageParts, readMessage, type Report } from './readMessage.js';

const aboutMessages: RuleTable = { phase: 'message', rules: messageRules };

/** Collects findings about a message. */
export function messageFindings(): { readonly all: Diagnostic[]; readonly report: Report } {
  const all: Diagnostic[] = [];
  return { all, report: (rule, pointer, params) => void all.push(describe(aboutMessages, rule, { pointer }, params)) };
}

/** Reads a message and holds it against its limits and, where it is given, its Flow. */
export function readAndJudge(value: JsonValue | undefined, flow: unknown, report: Report, definition?: JsonValue): MessageParts | undefined {
  const parts = readMessage(value, definition, report);
  const base = typeof value === 'object' && value !== null && 'interactive' in value ? '/interactive' : '';
  if (parts) judgeMessage(parts, base, documentOf(flow), report);
  return parts;
}

function documentOf(flow: unknown): FlowDocument | undefined {
  if (typeof flow === 'string') return parseFlow(flow).document;
  if (typeof flow !== 'object' || flow === null) return undefined;
  return 'runsAs' in flow && 'locate' in flow ? (flow as FlowDocument) : parseFlow(flow).document;
}
