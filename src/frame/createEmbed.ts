import { openUrl } from '../embed/openUrl.js';
import { answerCalls } from './answerCalls.js';
import type { Embed, EmbedOptions, EmbedSettings } from './EmbedOptions.js';
import { writeFrameAddress } from './frameAddress.js';
import { framedProps, isHello, listen, post, type FrameMessage, type FramedProps, type HostMessage } from './protocol.js';
import { prepareFrame } from './prepareFrame.js';

/**
 * Shows a preview in an iframe and speaks with it: `createEmbed(container, { src: '/flow/embed.html', flow })`. Given an iframe, takes
 * that one, with the sandbox the host gave it. Nothing is said to any other window than the frame, nor to the frame before it proved
 * with the key in its address to be the one. Needs a browser.
 */
export function createEmbed(target: Element, options: EmbedOptions): Embed {
  const { src, title, fitHeight = false, onReady } = options;
  const settings: { -readonly [K in keyof EmbedSettings]: EmbedSettings[K] } = { ...options };
  let props = propsAmong(options);
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const address = new URL(src, document.baseURI);
  // A page without an origin of its own, such as a file, can't be named: then key and port are what is left.
  address.hash = writeFrameAddress({ host: origin === 'null' ? '*' : origin, key });
  let port: MessagePort | undefined;
  let calls: ReturnType<typeof answerCalls> | undefined;

  const say = (message: HostMessage) => port && post(port, message);
  const sayWishes = () => say({ type: 'wishes', wishes: {
    endpoint: !!settings.endpoint, screen: !!settings.onScreenChange, events: !!settings.onEvent, diagnostics: !!settings.onDiagnostics, focus: !!settings.onComponentFocus,
  } });
  const sayTheme = () => say({ type: 'theme', theme: { ...settings.theme } });

  function disconnect(): void {
    calls?.abortAll();
    port?.close();
    port = undefined;
  }

  function connect(offered: MessagePort): void {
    disconnect();
    port = offered;
    const answers = calls = answerCalls(offered, () => settings.endpoint);
    listen<FrameMessage>(offered, {
      ready: () => onReady?.(),
      event: ({ event }) => settings.onEvent?.(event),
      complete: ({ response }) => settings.onComplete?.(response),
      diagnostics: ({ diagnostics }) => settings.onDiagnostics?.(diagnostics),
      screen: ({ screen }) => settings.onScreenChange?.(screen),
      focus: ({ pointer, range }) => settings.onComponentFocus?.(pointer, range),
      menu: ({ entry }) => (entry === 'help' ? settings.onHelp : settings.onReport)?.(),
      openUrl: ({ url }) => (settings.onOpenUrl ?? openUrl)(url),
      size: ({ height }) => {
        if (fitHeight) frame.height = String(height);
        settings.onSize?.({ height });
      },
      call: answers.answer,
      abort: ({ call }) => answers.abort(call),
    });
    sayTheme();
    sayWishes();
    say({ type: 'show', props });
  }

  function hear({ source, origin: from, data, ports: [offered] }: MessageEvent<unknown>): void {
    // A sandboxed frame has the origin `null`.
    if (source !== frame.contentWindow || (from !== 'null' && from !== address.origin) || !isHello(data, key) || !offered) return;
    connect(offered);
  }

  addEventListener('message', hear);
  const { frame, remove } = prepareFrame(target, address.href, title);

  return {
    frame,
    update(changes) {
      const changed = propsAmong(changes);
      props = { ...props, ...changed };
      Object.assign(settings, changes);
      if ('theme' in changes) sayTheme();
      sayWishes();
      if (Object.keys(changed).length) say({ type: 'show', props: changed });
    },
    send: (event) => void say({ type: 'send', event }),
    dispose() {
      removeEventListener('message', hear);
      disconnect();
      remove();
    },
  };
}

/** Those settings that are props, as a copy: what the host does with its objects later is its own affair. */
function propsAmong(settings: Partial<EmbedSettings>): Partial<FramedProps> {
  return structuredClone(Object.fromEntries(framedProps.flatMap((name) => (name in settings ? [[name, settings[name]]] : []))));
}
