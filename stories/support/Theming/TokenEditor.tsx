import { useLayoutEffect, useRef, useState } from 'react';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { hostColors, hostMetrics } from '../../../test/support/themingPage/hostTokens.js';
import * as styles from './TokenEditor.css.js';

const tokens = [...hostColors, ...hostMetrics];

/** Every property a host may set, each in a field that sets it on the box around a preview. */
export function TokenEditor({ flow }: { readonly flow: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [set, setSet] = useState<ReadonlyMap<string, string>>(new Map());
  useLayoutEffect(() => {
    for (const { name } of tokens) box.current?.style.setProperty(name, set.get(name) ?? '');
  }, [set]);
  return (
    <main className={styles.page}>
      <div className={styles.fields}>
        {tokens.map(({ name, values }) => (
          <label key={name} className={styles.field}>
            {name}
            <input className={styles.input} placeholder={values[0]} value={set.get(name) ?? ''} onChange={({ target }) => setSet(new Map(set).set(name, target.value))} />
          </label>
        ))}
      </div>
      <div ref={box} className={styles.phone}><FlowPreview flow={flow} colorScheme="light" /></div>
    </main>
  );
}
