import { useText } from '../../react/settings.js';

/** The mark of an input that may stay empty, apart by a space. Spec: components.md 3. */
export function Optional() {
  const text = useText();
  return <> {text('optional')}</>;
}
