import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FlowController } from '../engine/controller.js';
import { openUrl } from '../embed/openUrl.js';
import { adoptStyles } from '../embed/shadow/adoptStyles.js';
import { tell } from './elementEvents.js';
import type { ElementOptions } from './ElementOptions.js';
import { ElementPreview, type ElementPreviewProps } from './ElementPreview.js';
import { optionTable, propertyOf, type OptionRow } from './optionTable.js';
import { SourceLoader } from './SourceLoader.js';

type Name = keyof ElementOptions;
const names = Object.keys(optionTable) as Name[];
const rowOf = (name: Name) => optionTable[name] as OptionRow<unknown>;

// In Node there are no elements; the module loads all the same, so that a server may import a page that uses it.
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * Draws and runs a Flow in a shadow root of its own. Attributes and properties are one; what changes them draws anew. Moved within
 * one task it keeps its run; taken away for longer, the run ends, and a new one begins when it is put back.
 */
export class FlowPreviewElement extends Base implements ElementOptions {
  static readonly observedAttributes: readonly string[] = [...propertyOf.keys(), 'dir'];
  /** What the attribute `shadow` is where it is not given. */
  static readonly shadowMode: ShadowRootMode = 'open';

  declare flow: ElementOptions['flow'];
  declare src: ElementOptions['src'];
  declare platform: ElementOptions['platform'];
  declare colorScheme: ElementOptions['colorScheme'];
  declare surface: ElementOptions['surface'];
  declare fit: ElementOptions['fit'];
  declare locale: ElementOptions['locale'];
  declare timeZone: ElementOptions['timeZone'];
  declare textScale: ElementOptions['textScale'];
  declare interactive: ElementOptions['interactive'];
  declare screen: ElementOptions['screen'];
  declare focusedPointer: ElementOptions['focusedPointer'];
  declare showFindings: ElementOptions['showFindings'];
  declare validate: ElementOptions['validate'];
  declare launch: ElementOptions['launch'];
  declare chat: ElementOptions['chat'];
  declare strings: ElementOptions['strings'];
  declare endpoint: ElementOptions['endpoint'];
  declare chooseRoute: ElementOptions['chooseRoute'];

  /** Values that no attribute keeps. */
  readonly #kept = new Map<Name, unknown>();
  readonly #source = new SourceLoader(() => this.#draw(), (src, problem) => tell(this, 'flowsourceerror', { src, problem }));
  #shadow: ShadowRoot | undefined;
  #root: Root | undefined;
  #controller: FlowController | null = null;
  /** The screen on show, or asked for. */
  #screen: string | undefined;

  static {
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: FlowPreviewElement) {
          return this.#get(name);
        },
        set(this: FlowPreviewElement, value: unknown) {
          this.#set(name, value);
        },
      });
    }
  }

  constructor() {
    super();
    // Set on the element before its class was known, these would hide the accessors.
    for (const name of names) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      this.#set(name, value);
    }
  }

  /** The running Flow, as `createFlow` returns it; null while there is none. `flowready` tells of a new one. */
  get controller(): FlowController | null {
    return this.#controller;
  }

  connectedCallback(): void {
    // `new.target` is gone by now; a subclass says its mode itself.
    const { shadowMode } = this.constructor as typeof FlowPreviewElement;
    this.#shadow ??= this.shadowRoot ?? this.attachShadow({ mode: this.getAttribute('shadow') === 'closed' ? 'closed' : shadowMode });
    adoptStyles(this.#shadow);
    this.#root ??= createRoot(this.#shadow);
    this.#draw();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#source.stop();
      this.#root?.unmount();
      this.#root = undefined;
    });
  }

  /** Without it a move that keeps state would count as taking away and putting back. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(attribute: string, before: string | null, text: string | null): void {
    if (before === text) return;
    const name = propertyOf.get(attribute);
    if (name && !rowOf(name).write) this.#kept.set(name, rowOf(name).read(text));
    if (name === 'screen') this.#screen = text ?? undefined;
    this.#draw();
  }

  #get(name: Name): unknown {
    const { attribute, read, write } = rowOf(name);
    if (write && attribute) return read(this.getAttribute(attribute));
    return this.#kept.has(name) ? this.#kept.get(name) : read(null);
  }

  #set(name: Name, value: unknown): void {
    const { attribute, write } = rowOf(name);
    if (!write || !attribute) {
      this.#kept.set(name, value ?? undefined);
      this.#draw();
      return;
    }
    const text = value === undefined || value === null ? null : write(value);
    if (text === null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, text);
  }

  #draw(): void {
    if (!this.#root) return;
    this.#source.want(this.flow === undefined ? this.src : undefined);
    const { platform, colorScheme, surface, fit, locale, timeZone, textScale, interactive, focusedPointer, showFindings, launch, chat, strings, endpoint, chooseRoute } = this;
    const onDiagnostics = this.validate ? this.#onDiagnostics : undefined;
    const dir = this.getAttribute('dir')?.toLowerCase();
    this.#root.render(createElement(ElementPreview, {
      ...this.#handlers,
      onDiagnostics,
      flow: this.flow ?? this.#source.text,
      hasFailed: this.#source.failed,
      screen: this.#screen,
      dir: dir === 'rtl' || dir === 'ltr' ? dir : 'auto',
      platform, colorScheme, surface, fit, locale, timeZone, textScale, interactive, focusedPointer, showFindings, launch, chat, strings, endpoint, chooseRoute,
    }));
  }

  readonly #onDiagnostics = (findings: readonly Diagnostic[]) => void tell(this, 'flowdiagnostics', findings);

  readonly #handlers = {
    onRetry: () => {
      this.#source.retry();
      this.#draw();
    },
    onController: (controller) => {
      this.#controller = controller;
      if (controller) tell(this, 'flowready', null);
    },
    onScreenChange: (screen) => {
      this.#screen = screen;
      this.#draw();
      tell(this, 'flowscreenchange', { screen });
    },
    onEvent: (event) => tell(this, 'flowevent', event),
    onComplete: (response) => tell(this, 'flowcomplete', response),
    onComponentFocus: (pointer, range) => tell(this, 'flowcomponentfocus', { pointer, range }),
    onHelp: () => void tell(this, 'flowhelp', null),
    onReport: () => void tell(this, 'flowreport', null),
    onOpenUrl: (url) => {
      if (tell(this, 'flowopenurl', { url })) openUrl(url);
    },
  } satisfies Partial<ElementPreviewProps>;
}
