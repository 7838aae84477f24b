import type { FlowDocument } from '../../document/flowDocument.js';
import type { FlowController } from '../../engine/controller.js';
import { createFlow } from '../../engine/createFlow.js';
import type { StoryFrame } from '../../review/frames/storyFrame.js';

/** A run that stands as its frame says. Does nothing outside of itself until somebody listens. */
export function playFrame(document: FlowDocument, { opens, events }: Pick<StoryFrame, 'opens' | 'events'>): FlowController {
  const flow = createFlow(document, { startOn: 'subscribe', ...(opens !== undefined && { launch: { screen: opens } }) });
  for (const event of events) flow.send(event);
  return flow;
}
