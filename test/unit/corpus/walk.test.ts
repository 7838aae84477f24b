import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { createFlow } from '../../../src/engine/createFlow.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { corpus } from '../../support/corpus.js';
import { walk } from '../../support/walk/walk.js';

/** Documents that can't be completed through their own fault, with the reason. At most four may ever stand here. */
const cannotComplete: { readonly [file: string]: string } = {};

const valid = corpus('valid');
const invalid = corpus('invalid');

describe.skipIf(valid.length === 0)('real Flows in the bare engine', () => {
  it('completes every valid document', async () => {
    const stuck: string[] = [];
    const table = { documents: valid.length, completed: 0, 'steps taken': 0, 'fields filled': 0, 'screens seen': 0 };
    for (const { name, text } of valid) {
      const { document } = parseFlow(text);
      const way = document ? await walk(document) : ({ completed: false, reason: 'not a Flow' } as const);
      if (!way.completed) {
        stuck.push(`${name}: ${way.reason}`);
        continue;
      }
      table.completed += 1;
      table['steps taken'] += way.steps.length;
      table['fields filled'] += way.steps.filter((step) => step.event.type === 'change').length;
      table['screens seen'] += way.state.visited.length;
    }
    console.table(table);
    expect(Object.keys(cannotComplete).length).toBeLessThanOrEqual(4);
    expect(stuck.filter((line) => !cannotComplete[line.split(':')[0]!])).toEqual([]);
  });

  it('shows every screen of every document, valid or not, and says what is wrong with it', () => {
    const table = { documents: 0, drawable: 0, screens: 0, nodes: 0, 'unknown components': 0, findings: 0 };
    for (const { name, text } of [...valid, ...invalid]) {
      table.documents += 1;
      const { document, diagnostics } = parseFlow(text);
      if (!document) {
        expect(diagnostics.some((finding) => finding.severity === 'error'), name).toBe(true);
        continue;
      }
      table.drawable += 1;
      table.findings += validateFlow(text).length;
      const flow = createFlow(document);
      for (const { id } of document.screens) {
        flow.goTo(id);
        const screen = flow.screen();
        expect(screen?.id, name).toBe(id);
        table.screens += 1;
        table.nodes += screen!.nodes.length + (screen!.footer ? 1 : 0);
        table['unknown components'] += screen!.nodes.filter((node) => node.type === 'Unknown').length;
      }
    }
    console.table(table);
  });
});
