import { useSettings } from '../../../react/settings.js';
import type { PickedFile } from '../../../spec/types.js';
import * as css from './FilePicker.css.js';
import { FileRow } from './FileRow.js';

/** The files of a picker. */
export interface FileListProps {
  readonly files: readonly PickedFile[];
  readonly enabled: boolean;
  /** What the author has to say about single files, by their ids. */
  readonly errors: ReadonlyMap<string, unknown>;
  /** Id of the picker's label. */
  readonly labelledBy: string;
  readonly onRemove: (id: string) => void;
}

/** The picked files, one below the other; loaded late. Spec: components.md 7; visual.md 7. */
export function FileList({ files, enabled, errors, labelledBy, onRemove }: FileListProps) {
  const { platform } = useSettings();
  return (
    <ul className={css.list[platform]} aria-labelledby={labelledBy}>
      {files.map((file) => <FileRow key={file.id} file={file} enabled={enabled} error={errors.get(file.id)} onRemove={() => onRemove(file.id)} />)}
    </ul>
  );
}
