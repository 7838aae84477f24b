import { useId } from 'react';
import * as styles from './Playground.css.js';

interface ChoiceRowProps<T extends string> {
  readonly legend: string;
  readonly options: { readonly [value in T]: string };
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few choices next to each other, one of them on. */
export function ChoiceRow<T extends string>({ legend, options, value, onChange }: ChoiceRowProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      {(Object.keys(options) as T[]).map((option) => (
        <label key={option} className={styles.choice}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          {options[option]}
        </label>
      ))}
    </fieldset>
  );
}
