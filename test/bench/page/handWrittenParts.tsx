import { memo, useId, useState } from 'react';
import { options } from './screenOf50.js';

/** A paragraph. */
export const Text = memo(function Text({ text, at }: { readonly text: string; readonly at: number }) {
  return <p dir="auto" className="a b c" data-flow-type="TextBody" data-flow-pointer={`/screens/0/layout/children/${at}`} data-state="idle">{text}</p>;
});

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (name: string, value: string) => void;
}

/** A text field with a floating label, help, an error that shows once it was left, and a button that empties it. */
export const TextField = memo(function TextField({ name, value, onChange }: FieldProps) {
  const id = useId();
  const [focused, setFocused] = useState(false);
  const [left, setLeft] = useState(false);
  const error = left && value === '' ? 'Fill this in' : undefined;
  const state = error ? 'invalid' : focused ? 'focused' : value ? 'filled' : 'idle';
  return (
    <div className="a" data-flow-type="TextInput" data-flow-name={name} data-state={state} onFocus={() => setFocused(true)} onBlur={() => { setFocused(false); setLeft(true); }}>
      <div className={focused ? 'a b focused' : 'a b c'}>
        <label id={`${id}label`} htmlFor={`${id}control`} className={focused || value ? 'a b c floating' : 'a b c d'}><bdi dir="auto" className="a">{name}</bdi></label>
        <input
          id={`${id}control`} className="a b c d" type="text" autoComplete="off" aria-required="true" aria-invalid={error !== undefined} aria-describedby={`${id}helper`}
          dir={value === '' ? undefined : 'auto'} value={value} onChange={(event) => onChange(name, event.target.value)}
        />
        {focused && value !== '' && <button type="button" aria-label="Clear" className="a b" tabIndex={-1} onClick={() => onChange(name, '')}><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M7 7l10 10m0-10l-10 10" /></svg></button>}
      </div>
      <div className="a b"><div className="a b">
        <div id={`${id}error`} aria-live="polite">{error}</div>
        <div id={`${id}helper`} className="a b"><bdi dir="auto" className="a">As on your card</bdi></div>
      </div></div>
    </div>
  );
});

interface RadioProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly onChange: (name: string, value: string) => void;
}

/** One of four. */
export const RadioGroup = memo(function RadioGroup({ name, value, onChange }: RadioProps) {
  const id = useId();
  return (
    <div className="a b" data-flow-type="RadioButtonsGroup" data-flow-name={name} data-state={value === undefined ? 'idle' : 'filled'}>
      <fieldset className="a" aria-labelledby={`${id}label`} role="radiogroup" aria-required="false" aria-invalid="false">
        <legend id={`${id}label`} className="a b c"><bdi dir="auto" className="a">{name}</bdi> (optional)</legend>
        <div className="a b"><div className="a">
          {options.map((option) => (
            <label key={option.id} htmlFor={`${id}${option.id}`} className="a b c">
              <span className="a b"><bdi dir="auto" className="a b" id={`${id}${option.id}title`}>{option.title}</bdi></span>
              <span className="a b">
                <input id={`${id}${option.id}`} aria-labelledby={`${id}${option.id}title`} className="a b c" type="radio" value={option.id} name={id} checked={value === option.id} onChange={() => onChange(name, option.id)} />
                <svg className="a b c" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false"><circle cx="5" cy="5" r="5" fill="currentColor" /></svg>
              </span>
            </label>
          ))}
        </div></div>
        <div id={`${id}error`} aria-live="polite" />
      </fieldset>
    </div>
  );
});

interface BoxesProps {
  readonly name: string;
  readonly chosen: readonly string[] | undefined;
  readonly onToggle: (name: string, id: string) => void;
}

/** Any of four. */
export const BoxesGroup = memo(function BoxesGroup({ name, chosen = [], onToggle }: BoxesProps) {
  const id = useId();
  return (
    <div className="a b" data-flow-type="CheckboxGroup" data-flow-name={name} data-state={chosen.length === 0 ? 'idle' : 'filled'}>
      <fieldset className="a" aria-labelledby={`${id}label`}>
        <legend id={`${id}label`} className="a b c"><bdi dir="auto" className="a">{name}</bdi> (optional)</legend>
        <div className="a b"><div className="a">
          {options.map((option) => (
            <label key={option.id} htmlFor={`${id}${option.id}`} className="a b c">
              <span className="a b"><bdi dir="auto" className="a b" id={`${id}${option.id}title`}>{option.title}</bdi></span>
              <span className="a b c">
                <input id={`${id}${option.id}`} aria-labelledby={`${id}${option.id}title`} aria-invalid="false" className="a b c" type="checkbox" value={option.id} checked={chosen.includes(option.id)} onChange={() => onToggle(name, option.id)} />
                <svg className="a b" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" d="M3 8.6l3.2 3.2L13 4.6" /></svg>
              </span>
            </label>
          ))}
        </div></div>
        <div id={`${id}error`} aria-live="polite" />
      </fieldset>
    </div>
  );
});

/** The button at the bottom. */
export const FooterButton = memo(function FooterButton({ inactive }: { readonly inactive: boolean }) {
  return (
    <div className="a" data-flow-type="Footer" data-state={inactive ? 'disabled' : 'idle'}>
      <button type="button" className="a b" aria-disabled={inactive}><bdi dir="auto" className="a">Send</bdi></button>
    </div>
  );
});
