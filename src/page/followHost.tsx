import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { FlowPreviewProps } from '../embed/FlowPreviewProps.js';
import type { FlowController } from '../engine/controller.js';
import { listen, post, type FrameMessage, type HostMessage, type Wishes } from '../frame/protocol.js';
import { applyTheme } from './applyTheme.js';
import { askHost } from './askHost.js';
import { FramedPreview } from './FramedPreview.js';
import { watchHeight } from './watchHeight.js';

/** Shows what the host's messages say, and tells the host what happens. */
export function followHost(port: MessagePort, place: HTMLElement): void {
  const root = createRoot(place);
  const controller = createRef<FlowController>();
  const { endpoint, settle } = askHost(port);
  let wishes: Wishes = { endpoint: false, screen: false, events: false, diagnostics: false, focus: false };
  let props: Partial<FlowPreviewProps> = {};

  const say = (message: FrameMessage) => post(port, message);
  const onReady = () => {
    say({ type: 'ready' });
    watchHeight(place, (height) => say({ type: 'size', height }));
  };
  const onOpenUrl = (url: string) => say({ type: 'openUrl', url });
  const onHelp = () => say({ type: 'menu', entry: 'help' });
  const onReport = () => say({ type: 'menu', entry: 'report' });
  const onComplete: FlowPreviewProps['onComplete'] = (response) => say({ type: 'complete', response });
  const onEvent: FlowPreviewProps['onEvent'] = (event) => say({ type: 'event', event });
  const onDiagnostics: FlowPreviewProps['onDiagnostics'] = (diagnostics) => say({ type: 'diagnostics', diagnostics });
  const onComponentFocus: FlowPreviewProps['onComponentFocus'] = (pointer, range) => say({ type: 'focus', pointer, ...(range && { range }) });
  const onScreenChange = (screen: string) => {
    // Followed at once: the host's word for it takes a while, and the run would be led back until then.
    if (props.screen !== undefined) change({ screen });
    say({ type: 'screen', screen });
  };

  function change(changes: Partial<FlowPreviewProps>): void {
    props = { ...props, ...changes };
    const heard = {
      onOpenUrl, onComplete, onHelp, onReport,
      ...(wishes.endpoint && { endpoint }), ...(wishes.events && { onEvent }), ...(wishes.screen && { onScreenChange }),
      ...(wishes.diagnostics && { onDiagnostics }), ...(wishes.focus && { onComponentFocus }),
    };
    root.render(<FramedPreview props={{ ...props, ...heard }} controller={controller} onReady={onReady} />);
  }

  listen<HostMessage>(port, {
    show: (message) => change(message.props),
    theme: ({ theme }) => applyTheme(place, theme),
    wishes: (message) => {
      wishes = message.wishes;
      change({});
    },
    send: ({ event }) => controller.current?.send(event),
    answer: settle,
    failure: settle,
  });
}
