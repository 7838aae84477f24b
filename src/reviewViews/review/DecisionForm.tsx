import { useId, useState } from 'react';
import type { Verdict } from '../../review/record/reviewEvent.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import * as tool from '../tool/tool.css.js';

const verdicts: readonly Verdict[] = ['approved', 'approved-with-changes', 'changes-requested', 'rejected'];

/** Props of `DecisionForm`. */
export interface DecisionFormProps {
  /** What is decided about. */
  readonly title: string;
  readonly text: ReviewViewText;
  readonly onDecide: (verdict: Verdict, note: string | undefined) => void;
}

/** Takes a decision. None is chosen beforehand: nobody shall approve by mere pressing. */
export function DecisionForm({ title, text, onDecide }: DecisionFormProps) {
  const id = useId();
  const [verdict, setVerdict] = useState<Verdict>();
  const [note, setNote] = useState('');
  return (
    <form
      className={`${tool.stack} ${tool.control}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!verdict) return;
        onDecide(verdict, note.trim() === '' ? undefined : note.trim());
        setVerdict(undefined);
        setNote('');
      }}
    >
      <fieldset className={tool.fieldset}>
        <legend className={tool.legend}>{title}</legend>
        <div className={tool.options}>
        {verdicts.map((one) => (
          <label key={one} className={tool.option}>
            <input type="radio" className={tool.tick} name={id} required checked={verdict === one} onChange={() => setVerdict(one)} />
            {text(one)}
          </label>
        ))}
        </div>
      </fieldset>
      {verdict && (
        <>
          <label className={tool.label} htmlFor={`${id}note`}>{text('decisionNote')}</label>
          <textarea id={`${id}note`} className={tool.field} rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
        </>
      )}
      <button type="submit" className={tool.primary}>{text('decide')}</button>
    </form>
  );
}
