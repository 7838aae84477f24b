import { useRef, useState, type DragEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Diagnostic, Range } from '../../../src/diagnostics/diagnostic.js';
import type { FlowResponse } from '../../../src/engine/controller.js';
import { samples, type Sample } from '../../flows/samples/index.js';
import { FindingsList } from './FindingsList.js';
import { JsonEditor, type JsonEditorHandle } from './JsonEditor.js';
import * as styles from './Playground.css.js';
import { Preview } from './Preview.js';
import { ResponsePanel } from './ResponsePanel.js';
import { ShareBar } from './ShareBar.js';
import { SourceBar } from './SourceBar.js';
import { useDebounced } from './useDebounced.js';
import { useSharedStart } from './useSharedStart.js';
import { ViewSettings, type View } from './ViewSettings.js';

const debounceMilliseconds = 150;

function tidied(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text; // half typed: the findings say what is wrong
  }
}

/** Editor and preview side by side: whatever Flow JSON stands in the one runs in the other. */
export function Playground({ start = samples[0], startView }: { readonly start?: Sample | undefined; readonly startView: View }) {
  const [sample, setSample] = useState(start);
  const [text, setText] = useState(start?.text ?? '');
  const [view, setView] = useState(startView);
  const [findings, setFindings] = useState<readonly Diagnostic[]>([]);
  const [response, setResponse] = useState<FlowResponse>();
  const [focusedPointer, setFocusedPointer] = useState<string>();
  const [marked, setMarked] = useState(true);
  const editor = useRef<JsonEditorHandle>(null);
  const shown = useDebounced(text, debounceMilliseconds);

  const show = (next: string, from?: Sample) => {
    setSample(from);
    setResponse(undefined);
    setFocusedPointer(undefined);
    editor.current?.replace(next);
  };
  useSharedStart(({ flow, platform, colorScheme }) => {
    show(typeof flow === 'string' ? flow : JSON.stringify(flow, null, 2));
    setView((before) => ({ ...before, ...(platform && { platform }), ...(colorScheme && { colorScheme }) }));
  });
  const lead = ({ pointer, range }: Diagnostic) => {
    // Let go first, so that a finding chosen twice leads there twice.
    flushSync(() => setFocusedPointer(undefined));
    setFocusedPointer(pointer);
    editor.current?.goTo(range?.start.offset ?? 0);
  };
  const follow = (_: string, range?: Range) => {
    setFocusedPointer(undefined);
    if (range) editor.current?.reveal(range.start.offset);
  };
  const read = async (file: File) => show(await file.text());
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    // Caught before the editor, which would put the file's text at the cursor.
    event.preventDefault();
    event.stopPropagation();
    void read(file);
  };

  return (
    <main className={styles.page} onDropCapture={drop} onDragOver={(event) => { if (holdsFile(event)) event.preventDefault(); }}>
      <h1 className={styles.title}>Playground</h1>
      <SourceBar sample={sample} onSample={(picked) => show(picked.text, picked)} onFile={read} onTidy={() => editor.current?.replace(tidied(text))} />
      <ViewSettings view={view} onChange={setView} />
      <ShareBar text={text} view={view} />
      <div className={styles.columns}>
        <div className={styles.writing}>
          <JsonEditor ref={editor} start={text} findings={findings} onChange={setText} />
          <FindingsList findings={findings} onChoose={lead} marked={marked} onMark={setMarked} />
        </div>
        <div className={styles.showing}>
          <Preview text={shown} endpoint={sample?.endpoint} view={view} findings={marked && findings} focusedPointer={focusedPointer} onComponentFocus={follow} onDiagnostics={setFindings} onComplete={setResponse} />
        </div>
        <ResponsePanel response={response} />
      </div>
    </main>
  );
}
