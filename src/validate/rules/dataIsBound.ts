import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { JsonValue } from '../../spec/types.js';
import type { Rule } from '../rule.js';

const mentioned = /\$\{(?:screen\.([A-Za-z_,]+)\.)?data\.([\w-]+)/g;
const errorNames = /^error[_-]?messages$/;
/** The list of required names, and what WhatsApp shows by itself when an endpoint answers with it. Spec: flow-json.md 4, 10.3. */
const special: ReadonlySet<string> = new Set(['required', 'error_message']);

/** What a screen declares is used somewhere; errors that nothing shows are lost on the user. */
export const dataIsBound: Rule = ({ report, document: { screens }, names }) => {
  const used = new Map<string, Set<string>>();
  const use = (screen: string, name: string): void => {
    const known = used.get(screen) ?? new Set();
    used.set(screen, known.add(name));
  };
  return {
    Text(placed, here) {
      const { text } = placed;
      if (!text.includes('$')) return;
      const { source } = placed;
      for (const { scope, screen, path: [name] } of placed.references) if (scope === 'data') use(screen ?? here.id, name);
      // Text that only looks like a reference is a mistake of its own.
      if (source.kind === 'static') for (const [, screen, name] of text.matchAll(mentioned)) use(screen ?? here.id, name!);
    },
    End() {
      for (const screen of screens) {
        for (const name of names.data(screen)) {
          if (used.get(screen.id)?.has(name) || special.has(name) || !isWhole(screen.dataModel[name])) continue;
          const rule = errorNames.test(name) ? 'error-messages-never-bound' : 'data-never-bound';
          report(rule, joinPointer(screen.pointer, 'data', name), { name, screen: screen.id }, { part: 'key' });
        }
      }
    },
  };
};

/** An entry without a type or an example is still being written. */
function isWhole(entry: JsonValue | undefined): boolean {
  return isObject(entry) && entry.type !== undefined && entry.__example__ !== undefined;
}
