import { useText } from '../react/settings.js';
import { useSelect } from '../react/useFlow.js';
import { placeholder } from '../theme/placeholder.css.js';
import { selectHasComponents } from './selectors.js';

/** Says that a screen has no component at all, so that a document written for something else is no blank page. */
export function EmptyScreen() {
  const text = useText();
  return useSelect(selectHasComponents) ? null : <div className={placeholder} data-part="empty" role="note">{text('emptyScreen')}</div>;
}
