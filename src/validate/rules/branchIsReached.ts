import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { compileCondition } from '../../expression/condition.js';
import { isNested } from '../../expression/parseNested.js';
import { referencesOf } from '../../expression/referencesOf.js';
import { parseReference } from '../../expression/reference.js';
import type { PlacedComponent } from '../../document/componentsOf.js';
import type { ScreenSource } from '../../document/flowDocument.js';
import type { JsonValue } from '../../spec/types.js';
import type { KnownVersion } from '../../spec/versions.js';
import { rowOf } from '../rowOf.js';
import { lookUp } from '../lookUp.js';
import type { Rule, RuleContext } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** Every branch can come to be shown, and so can every component. */
export const branchIsReached: Rule = (context) => {
  const { report, document: { runsAs } } = context;
  const open: { readonly pointer: string; readonly condition: JsonValue | undefined }[] = [];
  return {
    Component(component, here) {
      const { type, value, pointer } = component;
      if (!isObject(value)) return;
      if (value.visible === false) report('component-never-shown', joinPointer(pointer, 'visible'), { type: type ?? '' });
      if (type === 'Switch') judgeCases(context, component, here);
      if (type !== 'If') return;
      while (open.length > 0 && !pointer.startsWith(`${open.at(-1)!.pointer}/`)) open.pop();
      const outer = open.find((each) => each.condition === value.condition);
      if (isConstant(value.condition, runsAs)) {
        report('branch-constant', joinPointer(pointer, 'condition'));
      } else if (outer) {
        const branch = pointer.startsWith(`${outer.pointer}/then/`) ? 'then' : 'else';
        report('branch-repeated', joinPointer(pointer, 'condition'), { branch }, { related: [joinPointer(outer.pointer, 'condition')] });
      }
      open.push({ pointer, condition: value.condition });
    },
  };
};

/** Whether a condition reads nothing; one that is not in backticks can't. Spec: flow-json.md 7.1. */
function isConstant(condition: JsonValue | undefined, runsAs: KnownVersion): boolean {
  if (typeof condition !== 'string' || !isNested(condition)) return typeof condition === 'boolean';
  const compiled = compileCondition(condition, runsAs);
  return compiled.kind === 'nested' && compiled.expression !== undefined && referencesOf(compiled).length === 0;
}

/** A case is never met when what the Switch reads can't have that value. */
function judgeCases({ report, names, document: { runsAs } }: RuleContext, { value, pointer }: PlacedComponent, here: ScreenSource): void {
  const reference = isObject(value) && typeof value.value === 'string' ? parseReference(value.value, runsAs) : undefined;
  if (!reference || !isObject(value) || !isObject(value.cases)) return;
  const found = lookUp(reference, here, names);
  const possible = found.kind === 'field' ? valuesOf(found.component) : found.kind === 'data' && found.type === 'boolean' ? ['true', 'false'] : undefined;
  if (!possible) return;
  for (const name of Object.keys(value.cases)) {
    if (name === 'default' || possible.includes(name)) continue;
    report('case-never-met', joinPointer(pointer, 'cases', name), { name, suggestion: () => suggestion(name, possible) }, { part: 'key' });
  }
}

/** The values a field can have, where they are written down. */
function valuesOf({ type, value }: PlacedComponent): readonly string[] | undefined {
  const holds = rowOf(type ?? '')?.value;
  if (holds === 'boolean') return ['true', 'false'];
  const items = holds === 'id' && isObject(value) ? value['data-source'] : undefined;
  return isList(items) ? items.flatMap((item) => (isObject(item) && typeof item.id === 'string' ? [item.id] : [])) : undefined;
}
