import { useId } from 'react';
import { useFileStore } from '../../../react/fileStore.js';
import { useSettings } from '../../../react/settings.js';
import type { PickedFile } from '../../../spec/types.js';
import { AuthorText } from '../AuthorText.js';
import { CloseIcon, DocumentIcon } from '../icons.js';
import { ErrorText } from '../ErrorText.js';
import { Picture } from '../media/Picture.js';
import { endingOf } from './fileTypes.js';
import * as css from './FileRow.css.js';
import { sizeText } from './sizeText.js';
import { useBlobUrl } from './useBlobUrl.js';

/** A picked file, and how to take it back. */
export interface FileRowProps {
  readonly file: PickedFile;
  readonly enabled: boolean;
  /** What the author has to say about this one file. */
  readonly error: unknown;
  readonly onRemove: () => void;
}

/** One picked file: small picture or sign, name, size and kind, a cross. Spec: visual.md 7. */
export function FileRow({ file, enabled, error, onRemove }: FileRowProps) {
  const { locale, text } = useSettings();
  const id = useId();
  const bytes = useFileStore().get(file.id);
  const src = useBlobUrl(file.type.startsWith('image/') ? bytes : undefined);
  return (
    <li className={css.row}>
      <Picture className={css.thumbnail} src={src} alt="" fallback={<div className={css.sign}><DocumentIcon /></div>} />
      <div className={css.texts}>
        <div className={css.name}><AuthorText text={file.name} /></div>
        <div className={css.facts}>{[sizeText(file.size, locale), endingOf(file.name)].filter(Boolean).join(' - ')}</div>
        <ErrorText id={id} text={typeof error === 'string' ? error : undefined} className={css.wrong} />
      </div>
      <button type="button" className={css.remove} disabled={!enabled} aria-describedby={error ? id : undefined} aria-label={text('removeFile', { name: file.name })} onClick={onRemove}>
        <CloseIcon />
      </button>
    </li>
  );
}
