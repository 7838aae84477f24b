import { parseFlow } from '../../src/document/parseFlow.js';
import { createFlow } from '../../src/engine/createFlow.js';
import type { FlowController, FlowResponse } from '../../src/engine/controller.js';
import type { FieldValue } from '../../src/engine/state.js';
import type { Sample } from '../../stories/flows/samples/index.js';

/** One move of a script: fill fields, press the Footer, or press a component by its type (a list row by its id). */
export type Step =
  | { readonly fill: { readonly [field: string]: FieldValue } }
  | { readonly press: 'Footer' | 'OptIn' | 'EmbeddedLink' | 'NavigationList'; readonly row?: string }
  | { readonly back: true }
  /** Where the run must be now. */
  | { readonly on: string };

/** Waits until no request is under way. */
async function settled(flow: FlowController): Promise<void> {
  for (let turn = 0; turn < 50 && (turn < 2 || flow.getState().pending); turn++) await new Promise((go) => setTimeout(go, 0));
}

function fieldNames(flow: FlowController): readonly string[] {
  return flow.screen()?.nodes.flatMap((node) => ('field' in node ? [node.field.name] : [])) ?? [];
}

async function take(flow: FlowController, step: Step): Promise<void> {
  if ('on' in step) {
    if (flow.screen()?.id !== step.on) throw new Error(`The run is on ${flow.screen()?.id ?? flow.getState().status}, not on ${step.on}.`);
  } else if ('fill' in step) {
    for (const [name, value] of Object.entries(step.fill)) {
      // A change of an unknown name is ignored, so a misspelt script would pass unseen.
      if (!fieldNames(flow).includes(name)) throw new Error(`No field "${name}" is drawn on ${flow.screen()?.id}: ${fieldNames(flow).join(', ')}.`);
      flow.change(name, value);
      await settled(flow);
    }
  } else if ('back' in step) {
    flow.back();
  } else {
    const screen = flow.screen();
    const node = step.press === 'Footer' ? screen?.footer : screen?.nodes.find(({ type }) => type === step.press);
    if (!node) throw new Error(`There is no ${step.press} on ${screen?.id ?? flow.getState().status}.`);
    flow.press(node.pointer, step.row);
  }
  await settled(flow);
}

/** Walks a sample Flow from start to end in bare Node and gives what the business receives. */
export async function scriptedRun(sample: Sample, steps: readonly Step[], options: { readonly answered?: boolean } = {}): Promise<FlowResponse | undefined> {
  const { document } = parseFlow(sample.text);
  if (!document) throw new Error(`The sample "${sample.id}" can't be read.`);
  const flow = createFlow(document, {
    launch: { flowToken: 'token-1' },
    ...(options.answered !== false && sample.endpoint && { endpoint: sample.endpoint }),
  });
  await settled(flow);
  for (const step of steps) await take(flow, step);
  const response = flow.response();
  flow.dispose();
  return response;
}
