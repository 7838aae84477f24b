import type { View } from '../../react/registry.js';
import { useText } from '../../react/settings.js';
import { mimeTypes } from '../../spec/mimeTypes.js';
import { FilePicker } from '../_parts/files/FilePicker.js';
import { DocumentIcon } from '../_parts/icons.js';

const countTexts = { between: 'addDocuments', exactly: 'addDocumentsExactly', upTo: 'addDocumentsUpTo' } as const;

/** Takes documents of the accepted types. Spec: components.md 7. */
export const DocumentPicker: View<'DocumentPicker'> = ({ node }) => {
  const text = useText();
  const { allowedMimeTypes: accepted = mimeTypes, minUploadedDocuments: min, maxUploadedDocuments: max, maxFileSizeKb: maxSizeKb } = node.props;
  return (
    <FilePicker
      node={node}
      limits={{ accepted, min, max, maxSizeKb }}
      countTexts={countTexts}
      button={text('uploadDocument')}
      icon={<DocumentIcon />}
    />
  );
};
