import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryLink } from './support/StoryLink.js';
import * as styles from './support/Page.css.js';

function Page() {
  return (
    <main className={styles.article}>
      <h1 className={styles.title}>whatsapp-flow-preview</h1>
      <p className={styles.text}>
        A React component that draws and runs a WhatsApp Flow from its JSON alone: no account, no upload, no network. It looks like the
        phone it imitates, and it says what is wrong with a document instead of giving up on it.
      </p>
      <code className={styles.code} tabIndex={0}>{'import { FlowPreview } from \'whatsapp-flow-preview\';\nimport \'whatsapp-flow-preview/styles.css\';\n\n<FlowPreview flow={json} platform="ios" colorScheme="dark" />'}</code>
      <h2 className={styles.heading}>Where to look</h2>
      <ul className={styles.list}>
        <li><StoryLink id="playground--start-with-a-sample">Playground</StoryLink>: paste a Flow, watch it run, read the findings.</li>
        <li><StoryLink id="static-and-dynamic--overview">Static and dynamic</StoryLink>: the two kinds of Flow, and the limits around them.</li>
        <li><StoryLink id="flows-samples--registration">Flows</StoryLink>: whole samples, one for each idea.</li>
        <li><StoryLink id="components-textinput--required">Components</StoryLink>: every component, every property, as a control.</li>
      </ul>
      <p className={styles.text}>
        The toolbar above each story switches between Android and iOS, light and dark, languages, reading directions and text sizes.
      </p>
    </main>
  );
}

const meta: Meta<typeof Page> = { title: 'Welcome', component: Page, tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;
export const Start: StoryObj<typeof Page> = {};
