import type { PlacedComponent } from '../../document/componentsOf.js';
import { joinPointer } from '../../document/pointer.js';
import { limits } from '../../spec/limits.js';
import { hasFeature } from '../../spec/versions.js';
import { meaningsOf } from '../meanings.js';
import { filesOf, pickerOf } from '../pickedFiles.js';
import type { Rule, RuleContext } from '../rule.js';
import { textsOfAction } from '../textsOf.js';

/** Picked files travel to the endpoint and in the reply, directly in the payload, and not too many of them. Spec: flow-json.md 10.3. */
export const payloadCarriesFiles: Rule = (context) => ({
  Action(placed, here) {
    const { report, document } = context;
    const { pointer, action: { name } } = placed;
    const pickers = new Map<PlacedComponent, string>();
    for (const text of textsOfAction(placed, meaningsOf(document))) {
      const picker = text.place.kind === 'action' && text.place.key === 'payload' ? pickerOf(text, here, context) : undefined;
      if (!picker || text.place.kind !== 'action') continue;
      const [entry = '', ...deeper] = text.place.path;
      if (name === 'navigate') report('navigate-payload-files', text.pointer, { type: picker.type ?? '' });
      else if (deeper.length > 0) report('payload-files-nested', joinPointer(pointer, 'payload', entry), { type: picker.type ?? '' });
      pickers.set(picker, text.pointer);
    }
    if (name !== 'complete' || pickers.size === 0) return;
    if (hasFeature(document.runsAs, 'manyFilesInComplete')) judgeSum(context, pickers, joinPointer(pointer, 'payload'));
    else judgeSingle(context, pickers, joinPointer(pointer, 'payload'));
  },
});

function judgeSum({ report }: RuleContext, pickers: ReadonlyMap<PlacedComponent, string>, pointer: string): void {
  const files = [...pickers.keys()].map(filesOf);
  const count = files.reduce((sum, each) => sum + each.count, 0);
  const bytes = files.reduce((sum, each) => sum + each.count * each.kibibytes * 1024, 0);
  if (count > limits.completeFiles) report('complete-too-many-files', pointer, { count, max: limits.completeFiles });
  if (bytes > limits.completeBytes) report('complete-files-too-large', pointer, { kibibytes: bytes / 1024, max: limits.completeBytes / 1024 });
}

function judgeSingle({ report }: RuleContext, pickers: ReadonlyMap<PlacedComponent, string>, pointer: string): void {
  if (pickers.size > 1) report('complete-many-pickers', pointer);
  for (const [picker, place] of pickers) {
    const { count, key } = filesOf(picker);
    if (count > 1) report(picker.type === 'PhotoPicker' ? 'complete-many-photos' : 'complete-many-documents', place, { key, count });
  }
}
