import type { PlacedComponent } from '../../document/componentsOf.js';
import { joinPointer } from '../../document/pointer.js';
import { utf8Length } from '../../document/utf8Length.js';
import { limits } from '../../spec/limits.js';
import { meaningsOf } from '../meanings.js';
import { filesOf, pickerOf } from '../pickedFiles.js';
import type { Rule } from '../rule.js';
import { textsOfAction } from '../textsOf.js';

/** What travels stays clear of the limits: the document, example answers of the endpoint, files of the reply. Spec: flow-json.md 14. */
export const payloadStaysSmall: Rule = (context) => {
  const { report, document } = context;
  const { text } = document;
  return {
    Flow() {
      // A character takes three bytes at most, so short texts need no count.
      const bytes = text === undefined || text.length * 3 <= limits.documentBytes * limits.nearly ? 0 : utf8Length(text);
      if (bytes > limits.documentBytes * limits.nearly && bytes <= limits.documentBytes) report('document-near-limit', '', { bytes, max: limits.documentBytes });
    },
    Screen({ examples, pointer }) {
      const written = JSON.stringify(examples);
      const bytes = written.length * 3 <= limits.safeAnswerBytes ? 0 : utf8Length(written);
      if (bytes > limits.safeAnswerBytes) report('example-data-large', joinPointer(pointer, 'data'), { kibibytes: Math.ceil(bytes / 1024), max: limits.safeAnswerBytes / 1024 }, { part: 'key' });
    },
    Action(placed, here) {
      if (placed.action.name !== 'complete') return;
      const pickers = new Set<PlacedComponent>();
      for (const found of textsOfAction(placed, meaningsOf(document))) {
        const picker = pickerOf(found, here, context);
        if (picker) pickers.add(picker);
      }
      const bytes = [...pickers].map(filesOf).reduce((sum, { count, kibibytes }) => sum + count * kibibytes * 1024, 0);
      if (bytes <= limits.completeBytes * limits.nearly || bytes > limits.completeBytes) return;
      report('complete-files-near-limit', joinPointer(placed.pointer, 'payload'), { kibibytes: bytes / 1024, max: limits.completeBytes / 1024 });
    },
  };
};
