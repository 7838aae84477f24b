import { AuthorText } from './AuthorText.js';

interface Props {
  readonly id: string;
  readonly text: string | undefined;
  readonly className: string;
}

/** Place of an input's error: always there, so that an error is announced when it appears, and only then. */
export function ErrorText({ id, text, className }: Props) {
  return <div id={id} aria-live="polite" className={text ? className : undefined}>{text && <AuthorText text={text} />}</div>;
}
