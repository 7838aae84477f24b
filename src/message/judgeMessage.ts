import type { FlowDocument } from '../document/flowDocument.js';
import { joinPointer } from '../document/pointer.js';
import { entryScreens } from '../document/routes.js';
import { messageLimits } from '../spec/message.js';
import type { MessageParts, Report } from './readMessage.js';

const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
/** What a reader would count; a flag or an accent is one. */
const lengthOf = (text: string) => [...text].length;

/** Holds a message against the limits of its texts, and against the Flow it opens where that is known. `base` is where its texts lie. */
export function judgeMessage(message: MessageParts, base: string, flow: FlowDocument | undefined, report: Report): void {
  if (message.variant === 'interactive') {
    judgeTexts(message, base, report);
    judgeFlowNames(message, report);
  }
  if (message.data && Object.keys(message.data).length === 0) report('message-data-empty', message.places.data);
  if (message.action === 'data_exchange') judgeExchange(message, flow, report);
  else if (flow && message.screen !== undefined) judgeScreen(message.screen, message.places.screen, flow, report);
}

function judgeTexts({ header, body, footer, cta, places }: MessageParts, base: string, report: Report): void {
  const fits = (name: string, text: string | undefined, pointer: string, max: number) => {
    const length = lengthOf(text ?? '');
    if (length > max) report('message-text-too-long', pointer, { name, length, max });
  };
  const button = joinPointer(places.parameters, 'flow_cta');
  if (typeof header === 'object') {
    if (!/^https:\/\//i.test(header.image)) report('message-picture-address', `${base}/header/image/link`);
  } else fits('header', header, `${base}/header/text`, messageLimits.header);
  if (!body?.trim()) report('message-text-missing', `${base}/body`, { name: 'body' });
  fits('body', body, `${base}/body/text`, messageLimits.body);
  fits('footer', footer, `${base}/footer/text`, messageLimits.footer);
  if (!cta?.trim()) report('message-text-missing', button, { name: 'flow_cta' });
  fits('flow_cta', cta, button, messageLimits.cta.max);
  const length = lengthOf(cta ?? '');
  if (length > messageLimits.cta.advised && length <= messageLimits.cta.max) report('message-cta-long', button, { length, max: messageLimits.cta.advised });
  if (emoji.test(cta ?? '')) report('message-cta-emoji', button);
}

function judgeFlowNames({ flowId, flowName, places }: MessageParts, report: Report): void {
  if (!flowId && !flowName) report('message-flow-missing', places.parameters);
  if (flowId && flowName) report('message-flow-twice', joinPointer(places.parameters, 'flow_name'));
}

function judgeExchange({ screen, data, places }: MessageParts, flow: FlowDocument | undefined, report: Report): void {
  if (screen !== undefined || data !== undefined) report('message-payload-unused', places.payload);
  if (flow && flow.dataApiVersion === undefined) report('message-endpoint-missing', places.action);
}

function judgeScreen(screen: string, pointer: string, flow: FlowDocument, report: Report): void {
  const entries = entryScreens(flow);
  if (entries.includes(screen)) return;
  const known = flow.screens.some(({ id }) => id === screen);
  const names = entries.map((id) => `"${id}"`).join(', ');
  report(known ? 'message-screen-not-entry' : 'message-screen-unknown', pointer, { screen, entries: names });
}
