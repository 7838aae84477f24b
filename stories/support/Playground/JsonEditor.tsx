import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from 'react';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { editorExtensions } from './editorExtensions.js';
import { lintMarks } from './lintMarks.js';
import * as styles from './Playground.css.js';

/** What the page around the editor may do with it. */
export interface JsonEditorHandle {
  /** Puts another text in place of the whole. */
  replace(text: string): void;
  /** Puts the cursor at an offset, in view and in focus. */
  goTo(offset: number): void;
  /** Puts the cursor at an offset and in view, and leaves the focus where it is. */
  reveal(offset: number): void;
}

interface JsonEditorProps {
  readonly start: string;
  readonly findings: readonly Diagnostic[];
  readonly onChange: (text: string) => void;
  readonly ref: Ref<JsonEditorHandle>;
}

/** A JSON editor that shows findings at their place. Holds its own text; `onChange` tells each new one. */
export function JsonEditor({ start, findings, onChange, ref }: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const changed = useEffectEvent(onChange);
  const open = useEffectEvent((parent: Element) => new EditorView({ parent, state: EditorState.create({ doc: start, extensions: editorExtensions('Flow JSON', (text) => changed(text)) }) }));

  useEffect(() => {
    if (!host.current) return;
    const editor = open(host.current);
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const { current } = view;
    current?.dispatch(setDiagnostics(current.state, lintMarks(findings, current.state.doc.length)));
  }, [findings]);

  useImperativeHandle(ref, () => {
    const reveal = (offset: number) => {
      const { current } = view;
      const anchor = Math.min(offset, current?.state.doc.length ?? 0);
      current?.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    };
    return {
      replace(text) {
        const { current } = view;
        current?.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: text }, selection: { anchor: 0 }, scrollIntoView: true });
      },
      goTo(offset) {
        reveal(offset);
        view.current?.focus();
      },
      reveal,
    };
  }, []);

  return <div ref={host} className={styles.editor} data-part="editor" />;
}
