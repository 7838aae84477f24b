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
}

/** Writes a text. Nothing is sent that is empty. */
export function SayForm({ label, send, onSay, field, children }: SayFormProps) {
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
      <label className={tool.label} htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} className={tool.field} rows={2} required value={said} onChange={({ target }) => setSaid(target.value)} />
      <button type="submit" className={tool.button}>{send}</button>
    </form>
  );
}
