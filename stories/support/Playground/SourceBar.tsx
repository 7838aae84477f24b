import { samples, type Sample } from '../../flows/samples/index.js';
import * as styles from './Playground.css.js';

interface SourceBarProps {
  readonly sample: Sample | undefined;
  readonly onSample: (sample: Sample) => void;
  readonly onFile: (file: File) => void;
  readonly onTidy: () => void;
}

/** Where the text comes from: a sample, a file, or whatever is pasted. */
export function SourceBar({ sample, onSample, onFile, onTidy }: SourceBarProps) {
  return (
    <div className={styles.bar}>
      <label className={styles.choice}>
        Sample
        <select
          className={styles.select}
          value={sample?.id ?? ''}
          onChange={({ target }) => {
            const picked = samples.find(({ id }) => id === target.value);
            if (picked) onSample(picked);
          }}
        >
          {!sample && <option value="">Your own</option>}
          {samples.map(({ id, title, kind }) => <option key={id} value={id}>{title}{kind === 'dynamic' ? ' (dynamic)' : ''}</option>)}
        </select>
      </label>
      <label className={styles.file}>
        Open a file
        <input
          type="file"
          accept=".json,application/json"
          className={styles.fileInput}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // Emptied, so that picking the same file again is a change too.
            target.value = '';
            if (file) onFile(file);
          }}
        />
      </label>
      <button type="button" className={styles.button} onClick={onTidy}>Tidy up</button>
      <p className={styles.hint}>Paste any Flow JSON into the editor, or drop a .json file anywhere here.</p>
    </div>
  );
}
