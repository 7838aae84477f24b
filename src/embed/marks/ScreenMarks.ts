import type { Diagnostic, Range, Severity } from '../../diagnostics/diagnostic.js';
import type { FlowController } from '../../engine/controller.js';
import { screenAt } from './componentAt.js';
import './marks.css.js';
import { ScreenElements } from './ScreenElements.js';
import { scrollTo } from './scrollTo.js';
import { watchFocus } from './watchFocus.js';

/** What a host wants marked, and told. */
export interface MarksWanted {
  readonly findings: readonly Diagnostic[];
  readonly focusedPointer: string | undefined;
  readonly onComponentFocus: ((pointer: string, range?: Range) => void) | undefined;
}

const byWeight: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * Marks components of a preview from outside of React: sets `data-finding` and `data-pointed` on what views drew, again whenever
 * the page changes. Lives in a chunk of its own, fetched when a host wants marks.
 */
export class ScreenMarks {
  #wanted: MarksWanted = { findings: [], focusedPointer: undefined, onComponentFocus: undefined };
  #marked: readonly Element[] = [];
  #mustScroll = false;
  #frame: number | undefined;
  readonly #observer: MutationObserver;
  readonly #unwatch: () => void;

  constructor(private readonly root: HTMLElement, private readonly flow: FlowController) {
    this.#observer = new MutationObserver(() => this.#soon());
    this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-flow-pointer', 'data-flow-screen'] });
    this.#unwatch = watchFocus(root, (pointer) => this.#wanted.onComponentFocus?.(pointer, flow.document().locate(pointer)));
  }

  /** Marks this from now on. A pointer that was not focused before leads to its screen and into view. */
  show(wanted: MarksWanted): void {
    const { focusedPointer } = wanted;
    const leads = focusedPointer !== undefined && focusedPointer !== this.#wanted.focusedPointer;
    this.#wanted = wanted;
    this.#soon();
    if (!leads) return;
    this.#mustScroll = true;
    const screen = screenAt(this.flow.document(), focusedPointer);
    if (screen && screen.id !== this.flow.screen()?.id) this.flow.goTo(screen.id);
  }

  /** Takes every mark away and stops. */
  remove(): void {
    this.#observer.disconnect();
    this.#unwatch();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#clear();
  }

  #soon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#apply();
    });
  }

  #apply(): void {
    const { findings, focusedPointer } = this.#wanted;
    const shown = this.flow.screen()?.pointer;
    const screen = shown === undefined ? undefined : screenAt(this.flow.document(), shown);
    const elements = screen && new ScreenElements(this.root, screen);
    const worst = new Map<Element, Severity>();
    for (const severity of byWeight) {
      for (const finding of findings) {
        const element = finding.severity === severity ? elements?.of(finding.pointer) : undefined;
        if (element) worst.set(element, severity);
      }
    }
    const focused = focusedPointer === undefined ? undefined : elements?.of(focusedPointer);
    this.#clear();
    for (const [element, severity] of worst) element.setAttribute('data-finding', severity);
    focused?.setAttribute('data-pointed', '');
    this.#marked = focused ? [...worst.keys(), focused] : [...worst.keys()];
    if (focused && this.#mustScroll) scrollTo(focused);
    if (elements) this.#mustScroll = false;
  }

  #clear(): void {
    for (const element of this.#marked) {
      element.removeAttribute('data-finding');
      element.removeAttribute('data-pointed');
    }
    this.#marked = [];
  }
}
