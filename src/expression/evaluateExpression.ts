import type { Version } from '../spec/row.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { latestVersion, runsAs } from '../spec/versions.js';
import { compileBinding, evaluateBinding } from './binding.js';
import { readPath } from './readPath.js';
import type { Scope } from './scope.js';

/** What the references of an expression read: the current screen's `data` and `form`, and those of other screens by id. */
export interface ExpressionValues {
  readonly data?: JsonObject;
  readonly form?: JsonObject;
  readonly screens?: { readonly [id: string]: { readonly data?: JsonObject; readonly form?: JsonObject } | undefined };
}

/**
 * Works out a text the way a component property would: a reference, from 6.0 a backtick expression, or the text itself.
 * Undefined for what is missing or can't be read. Spec: flow-json.md 5, 6.
 *
 * @example evaluateExpression("`'Hello ' ${form.name}`", { form: { name: 'Ana' } }) // 'Hello Ana'
 */
export function evaluateExpression(text: string, values: ExpressionValues, version: Version = latestVersion): JsonValue | undefined {
  const scope: Scope = {
    read({ scope: store, screen, path }) {
      if (screen === undefined) return readPath(values[store], path);
      const other = values.screens && Object.hasOwn(values.screens, screen) ? values.screens[screen] : undefined;
      return readPath(other?.[store], path);
    },
  };
  return evaluateBinding(compileBinding(text, runsAs(version)), scope);
}
