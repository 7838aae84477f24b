import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { hostColors, hostMetrics } from '../../../test/support/themingPage/hostTokens.js';
import * as page from '../Page.css.js';
import { storyStrings } from '../pseudoStrings.js';
import { useStorySettings } from '../storySettings.js';
import { looks } from './looks.js';
import * as styles from './TokenEditor.css.js';
import { TokenGroup, type Token } from './TokenGroup.js';

/** Column of a theme in the tables of tokens. */
const columns = { android: { light: 0, dark: 1 }, ios: { light: 2, dark: 3 } } as const;
const rows = { android: 0, ios: 1 } as const;
const groupOf = (name: string) => name.slice('--flow-'.length).split('-')[0]!;

/** Every property a host may set, each in a field that sets it on the box around a preview. */
export function TokenEditor({ flow }: { readonly flow: string }) {
  const box = useRef<HTMLDivElement>(null);
  const settings = useStorySettings();
  const platform = settings.platforms[0]!;
  const scheme = settings.colorScheme === 'dark' ? 'dark' : 'light';
  const [look, setLook] = useState<keyof typeof looks>();
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const values = useMemo(() => new Map([...Object.entries(look ? looks[look][scheme] : {}), ...own]), [look, scheme, own]);
  const begin = (name?: keyof typeof looks) => {
    setLook(name);
    setOwn(new Map());
  };
  const tokens: Token[] = [
    ...hostColors.map((token) => ({ name: token.name, initial: token.values[columns[platform][scheme]]!, isColor: true })),
    ...hostMetrics.map((token) => ({ name: token.name, initial: token.values[rows[platform]]!, isColor: false })),
  ];
  const groups = new Map<string, Token[]>();
  for (const token of tokens) groups.set(groupOf(token.name), [...groups.get(groupOf(token.name)) ?? [], token]);
  useLayoutEffect(() => {
    for (const { name } of [...hostColors, ...hostMetrics]) box.current?.style.setProperty(name, values.get(name) ?? '');
  }, [values]);
  const css = [...values].filter(([, value]) => value).map(([name, value]) => `  ${name}: ${value};`).join('\n');
  return (
    <main className={`${page.article} ${styles.page}`}>
      <div className={styles.intro}>
        <h1 className={page.title}>Every property of the theme</h1>
        <p className={page.text}>A host sets these as custom properties on the preview, or on anything around it. Change one and look; an empty field is WhatsApp’s own value. For sign-off leave them all as they are.</p>
        <div className={styles.bar}>
          {(Object.keys(looks) as (keyof typeof looks)[]).map((name) => <button key={name} type="button" className={styles.button} onClick={() => begin(name)}>{name}</button>)}
          <button type="button" className={styles.button} onClick={() => begin()}>As WhatsApp</button>
        </div>
      </div>
      <div className={styles.fields}>
        {[...groups].map(([title, group]) => <TokenGroup key={title} title={title} tokens={group} values={values} onChange={(name, value) => setOwn(new Map(own).set(name, value))} />)}
        <h2 className={page.heading}>As a rule</h2>
        <code className={page.code} tabIndex={0}>{css ? `.my-preview {\n${css}\n}` : '/* nothing changed */'}</code>
      </div>
      <div ref={box} className={styles.phone}><div className={styles.frame}><FlowPreview flow={flow} platform={platform} colorScheme={settings.colorScheme} locale={settings.locale} strings={storyStrings(settings.locale)} dir={settings.dir} textScale={settings.textScale} /></div></div>
    </main>
  );
}
