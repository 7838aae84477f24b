import { useText } from '../../../react/settings.js';
import { missing } from './MissingPicture.css.js';

/** Box that stands where a picture can't be shown, with its alternative text. Spec: components.md 6. */
export function MissingPicture({ alt }: { readonly alt: string }) {
  const text = useText();
  return (
    <div className={missing} data-part="missing-picture">
      {alt && <span dir="auto">{alt}</span>}
      <span>{text('imageMissing')}</span>
    </div>
  );
}
