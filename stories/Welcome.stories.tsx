import type { Meta, StoryObj } from '@storybook/react-vite';
import { FlowPreview } from '../src/embed/FlowPreview.js';
import { sampleOf } from './flows/samples/index.js';
import * as styles from './support/Page.css.js';
import { StoryLink } from './support/StoryLink.js';
import { storyStrings } from './support/pseudoStrings.js';
import { useStorySettings } from './support/storySettings.js';
import * as welcome from './support/Welcome.css.js';

const places = [
  ['playground--start-with-a-sample', 'Playground', 'paste a Flow, watch it run, read the findings.'],
  ['chat-phone--round-trip', 'Chat', 'from the message to the answers, on a phone and on a computer.'],
  ['beside-the-phone--return', 'Beside the phone', 'four Flows at the size of a phone, to hold one beside them.'],
  ['flows-samples--registration', 'Flows', 'whole samples, one for each idea.'],
  ['components-textinput--required', 'Components', 'every component, every property, as a control.'],
  ['review-approval--tool', 'Review', 'see every screen, see what changed, approve exactly this.'],
  ['theming--every-property', 'Theming', 'each custom property, live.'],
  ['static-and-dynamic--overview', 'Static and dynamic', 'the two kinds of Flow, and the limits around them.'],
] as const;
const code = 'import { FlowPreview } from \'whatsapp-flow-preview\';\nimport \'whatsapp-flow-preview/styles.css\';\n\n<FlowPreview flow={json} />';
const chat = { business: { name: 'Lighthouse Books', verified: true }, message: { body: 'Join the library: a reader’s card takes a minute.', cta: 'Join' } };

function Page() {
  const { platforms, colorScheme, locale, dir, textScale } = useStorySettings();
  return (
    <main className={`${styles.article} ${welcome.page}`}>
      <div className={welcome.words}>
        <h1 className={styles.title}>whatsapp-flow-preview</h1>
        <p className={styles.text}>
          A React component that draws and runs a WhatsApp Flow from its JSON alone: no account, no upload, no network. It looks like the
          phone it imitates, and it says what is wrong with a document instead of giving up on it. Press the message and walk.
        </p>
        <code className={styles.code} tabIndex={0}>{code}</code>
        <h2 className={styles.heading}>Where to look</h2>
        <ul className={styles.list}>
          {places.map(([id, name, what]) => <li key={id}><StoryLink id={id}>{name}</StoryLink>: {what}</li>)}
        </ul>
        <p className={styles.text}>
          The toolbar above each story switches between Android and iOS, light and dark, languages, reading directions and text sizes.
        </p>
      </div>
      <div className={welcome.phone}>
        <FlowPreview
          key={platforms[0]} flow={sampleOf('registration').text} surface="phone" chat={chat} platform={platforms[0]!}
          colorScheme={colorScheme} locale={locale} strings={storyStrings(locale)} dir={dir} textScale={textScale} className={welcome.fill}
        />
      </div>
    </main>
  );
}

const meta: Meta<typeof Page> = { title: 'Welcome', component: Page, tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;
export const Start: StoryObj<typeof Page> = {};
