import { useCallback, useState, type ReactNode } from 'react';
import { BoxesGroup, FooterButton, RadioGroup, Text, TextField } from './handWrittenParts.js';
import { boxes, inputs, radios, texts } from './screenOf50.js';

type Values = Readonly<Record<string, string>>;
type Choices = Readonly<Record<string, readonly string[]>>;

/** The measure: the same form with the same markup, as somebody would write it for this one purpose: state on top, memoised parts. */
export function HandWritten() {
  const [values, setValues] = useState<Values>({});
  const [choices, setChoices] = useState<Choices>({});
  const change = useCallback((name: string, value: string) => setValues((all) => ({ ...all, [name]: value })), []);
  const toggle = useCallback((name: string, id: string) => setChoices((all) => {
    const chosen = all[name] ?? [];
    return { ...all, [name]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] };
  }), []);
  const complete = inputs.every((name) => values[name]);
  return (
    <Frame footer={<FooterButton inactive={!complete} />}>
      <Text text={`You typed: ${values['input_0'] ?? ''}`} at={0} />
      {texts.map((text, index) => <Text key={text} text={text} at={index + 1} />)}
      {inputs.map((name) => <TextField key={name} name={name} value={values[name] ?? ''} onChange={change} />)}
      {radios.map((name) => <RadioGroup key={name} name={name} value={values[name]} onChange={change} />)}
      {boxes.map((name) => <BoxesGroup key={name} name={name} chosen={choices[name]} onToggle={toggle} />)}
    </Frame>
  );
}

function Frame({ children, footer }: { readonly children: ReactNode; readonly footer: ReactNode }) {
  return (
    <div className="a b c d e" data-flow-preview="" data-platform="android" data-color-scheme="auto" lang="en" dir="ltr">
      <div className="a"><div data-part="backdrop" className="a b"><div data-part="sheet" role="group" aria-label="Flow" className="a b c">
        <span data-part="grabber" aria-hidden="true" className="a b" />
        <div data-part="page" className="a b">
          <section data-part="screen" data-flow-screen="LONG" className="a b" aria-labelledby="title">
            <header data-part="header" className="a b c">
              <button type="button" data-part="close" className="a b c" aria-label="Close"><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M5.5 5.5l13 13m0-13l-13 13" /></svg></button>
              <h2 id="title" data-part="title" className="a b" tabIndex={-1} dir="auto"><span className="a">A long form</span></h2>
              <div className="a"><button type="button" data-part="menu" className="a b c" aria-label="More options" aria-expanded="false"><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><circle cx="12" cy="6" r="2" /><circle cx="12" cy="12" r="2" /><circle cx="12" cy="18" r="2" /></svg></button></div>
            </header>
            <div data-part="body" className="a b"><div data-part="content" className="a b c">{children}</div></div>
            <div data-part="footer" className="a b c">
              <div className="a">{footer}</div>
              <p data-part="footnote" className="a b"><span dir="auto">Managed by the business.</span> <a href="https://example.com/" className="a b">Learn more</a></p>
            </div>
          </section>
          <div role="status" className="a b" />
        </div>
      </div></div></div>
    </div>
  );
}
