import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { describe, running } from '../diagnostics/describe.js';
import { caps } from '../spec/limits.js';
import type { Program } from './compile/program.js';
import { renderedOf } from './resolve/rendered.js';
import type { FlowState } from './state.js';

interface PatternPlace {
  readonly name: string;
  readonly pointer: string;
  readonly pattern: string;
}

/** Every TextInput pattern of the document. */
function* patterns(program: Program): Generator<PatternPlace> {
  for (const { id } of program.document.screens) {
    for (const component of program.screen(id)?.components.values() ?? []) {
      const pattern = component.source['pattern'];
      if (component.type === 'TextInput' && component.field && typeof pattern === 'string' && pattern !== '') yield { name: component.field.name, pointer: `${component.pointer}/pattern`, pattern };
    }
  }
}

/** Patterns that can't be run in linear time. */
function* unsupported(program: Program): Generator<Diagnostic> {
  for (const { name, pointer, pattern } of patterns(program)) {
    const problem = program.patterns.problem(pattern);
    if (problem !== undefined) yield describe(running, 'pattern-unsupported', { pointer, range: program.document.locate(pointer) }, { name, problem });
  }
}

/** What of a screen is not drawn. */
function* screen(program: Program, state: FlowState, id: string): Generator<Diagnostic> {
  const compiled = program.screen(id);
  if (!compiled) return;
  if (compiled.cutAt !== undefined) yield describe(running, 'containers-too-deep', { pointer: compiled.cutAt, range: program.document.locate(compiled.cutAt) }, { max: caps.containerDepth });
  const { omitted } = renderedOf(program, state, id);
  if (omitted > 0) yield describe(running, 'components-not-drawn', { pointer: compiled.source.pointer, range: program.document.locate(compiled.source.pointer) }, { id, count: omitted });
}

/** Findings that only a run makes. */
export const findingsOf = { patterns, unsupported, screen };
