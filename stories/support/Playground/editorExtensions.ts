import { json } from '@codemirror/lang-json';
import { lintGutter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace' },
  // The box around it shows the focus; a ring in here would lie under the line numbers.
  '&.cm-focused': { outline: 'none' },
});

/** JSON editor: numbers, folding, search, marks. Tab leaves it, so that nobody is caught inside. */
export function editorExtensions(label: string, onChange: (text: string) => void): Extension {
  return [
    basicSetup,
    json(),
    lintGutter(),
    look,
    EditorView.lineWrapping,
    // It can be focused anyway; tabindex says so to axe, which does not count contenteditable.
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    // The rest of the page is right to left in Arabic; JSON never is.
    EditorView.editorAttributes.of({ dir: 'ltr' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}
