import { useId, useState, type ReactNode, type Ref } from 'react';
import * as tool from '../tool/tool.css.js';

/** Props of `SayForm`. */
export interface SayFormProps {
  readonly label: string;
  readonly send: string;
  readonly onSay: (text: string) => void;
  /** The field to write in. */
  readonly field?: Ref<HTMLTextAreaElement>;
  /** Above the field. */
  readonly children?: ReactNode;
  /** Beside the button that sends. */
  readonly more?: ReactNode;
  /** The label is the hint in the field, and told to who can't see that. */
  readonly small?: boolean;
}

/** Writes a text. Nothing is sent that is empty. */
export function SayForm({ label, send, onSay, field, children, more, small = false }: SayFormProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  return (
    <form
      className={`${tool.stack} ${tool.control}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (said.trim() === '') return;
        onSay(said.trim());
        setSaid('');
      }}
    >
      {children}
      <label className={small ? tool.hidden : tool.label} htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} className={tool.field} rows={small ? 1 : 2} placeholder={small ? label : undefined} required value={said} onChange={({ target }) => setSaid(target.value)} />
      <div className={tool.row}>
        <button type="submit" className={small ? tool.button : tool.primary}>{send}</button>
        {more}
      </div>
    </form>
  );
}
