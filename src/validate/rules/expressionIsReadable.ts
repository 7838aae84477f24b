import { hyphenatedName } from '../hyphenatedName.js';
import type { Rule } from '../rule.js';

/** Backtick expressions and conditions can be read, and mean the same in WhatsApp. Spec: flow-json.md 6.1, 7.1, README 14. */
export const expressionIsReadable: Rule = ({ report }) => ({
  Text({ source, pointer }) {
    if (source.kind !== 'nested' && source.kind !== 'condition') return;
    if (source.kind === 'nested' && hyphenatedName(source.text) !== undefined) return;
    for (const { kind, problem } of source.problems) {
      if (kind === 'adjacent-group') report('expression-adjacent-group', pointer);
      else report('expression-invalid', pointer, { problem });
    }
  },
});
