import { resetText } from '../../theme/reset.css.js';

/** Text of the author, isolated so that its direction is its own and never turns the words around it. */
export function AuthorText({ text, className = resetText, id }: { readonly text: string; readonly className?: string; readonly id?: string }) {
  return <bdi dir="auto" className={className} id={id}>{text}</bdi>;
}
