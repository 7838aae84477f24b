import { useState } from 'react';
import { toShareHash, type ShareHash } from '../../../src/share/toShareHash.js';
import * as styles from './Playground.css.js';
import type { View } from './ViewSettings.js';

const kinds = { 'email': 'an e-mail address', 'phone': 'a telephone number', 'number': 'a long number', 'launch-data': 'launch data' } as const;

/** Makes an address that carries the text and how it is looked at; says first what in it looks like somebody's data. */
export function ShareBar({ text, view }: { readonly text: string; readonly view: View }) {
  const [shared, setShared] = useState<ShareHash & { readonly of: string }>();
  const share = async () => {
    const { platform, colorScheme } = view;
    setShared({ ...await toShareHash({ flow: text, colorScheme, ...(platform !== 'both' && { platform }) }), of: text });
  };
  const current = shared?.of === text ? shared : undefined;
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.button} onClick={() => void share()}>Share</button>
      <div role="status" className={styles.shared}>
        {current?.hash && <label className={styles.choice}>Address<input className={styles.select} readOnly value={`${location.href.split('#')[0]}${current.hash}`} onFocus={({ target }) => target.select()} /></label>}
        {current && !current.hash && <p className={styles.hint}>This Flow is too large for an address: {current.length} characters.</p>}
        {current?.personal.map(({ pointer, kind, value }) => <p key={pointer} className={styles.hint}>Whoever gets the address gets {kinds[kind]}: {value} ({pointer})</p>)}
      </div>
    </div>
  );
}
