import { useId, useLayoutEffect, useRef } from 'react';
import * as styles from './TokenEditor.css.js';

/** A property with what it is without the host's say. */
export interface Token {
  readonly name: string;
  readonly initial: string;
  readonly isColor: boolean;
}

interface TokenGroupProps {
  readonly title: string;
  readonly tokens: readonly Token[];
  readonly values: ReadonlyMap<string, string>;
  readonly onChange: (name: string, value: string) => void;
}

function Swatch({ color }: { readonly color: string }) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => box.current!.style.setProperty('box-shadow', `inset 0 0 0 18px ${color}`), [color]);
  return <span ref={box} className={styles.swatch} aria-hidden="true" />;
}

/** The properties whose names begin alike, each with a field. */
export function TokenGroup({ title, tokens, values, onChange }: TokenGroupProps) {
  const changed = tokens.filter(({ name }) => values.get(name)).length;
  const id = useId();
  return (
    <details className={styles.group} open={title === 'accent'}>
      <summary className={styles.name}>{title} <span className={styles.count}>{tokens.length}{changed ? `, ${changed} changed` : ''}</span></summary>
      <div className={styles.rows}>
        {tokens.map(({ name, initial, isColor }) => (
          <div key={name} className={styles.field}>
            <label className={styles.label} htmlFor={`${id}${name}`}>{isColor && <Swatch color={values.get(name) || initial} />}{name}</label>
            <input id={`${id}${name}`} className={styles.input} spellCheck={false} placeholder={initial} value={values.get(name) ?? ''} onChange={({ target }) => onChange(name, target.value)} />
          </div>
        ))}
      </div>
    </details>
  );
}
