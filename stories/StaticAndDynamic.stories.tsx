import type { Meta, StoryObj } from '@storybook/react-vite';
import * as styles from './support/Page.css.js';
import { StoryLink } from './support/StoryLink.js';

const rows = [
  ['Route', 'Fixed when the Flow is written: A, then B, then C.', 'Decided while it runs: each answer of the endpoint names the next screen.'],
  ['Data', 'Answers are handed from screen to screen and sent once, at the end.', 'May be sent at any step; lists, prices and free times come back at once.'],
  ['Server', 'None. The JSON holds everything.', 'An endpoint of the business answers every data_exchange.'],
  ['In the JSON', 'No data_api_version.', 'data_api_version and a routing_model.'],
  ['Good for', 'Surveys, contact forms, registrations.', 'Bookings, orders, offers made for one person.'],
] as const;

function Page() {
  return (
    <main className={styles.article}>
      <h1 className={styles.title}>Static and dynamic Flows</h1>
      <p className={styles.text}>
        A Flow is a form of several screens that opens inside the chat. The customer never leaves WhatsApp, fields are checked before
        anything is sent, and the business receives named values where a chat would bring free text.
      </p>
      <table className={styles.table}>
        <thead>
          <tr><th scope="col" className={styles.cell}>Aspect</th><th scope="col" className={styles.cell}>Static</th><th scope="col" className={styles.cell}>Dynamic</th></tr>
        </thead>
        <tbody>
          {rows.map(([name, still, live]) => (
            <tr key={name}><th scope="row" className={styles.cell}>{name}</th><td className={styles.cell}>{still}</td><td className={styles.cell}>{live}</td></tr>
          ))}
        </tbody>
      </table>
      <h2 className={styles.heading}>See both at work</h2>
      <ul className={styles.list}>
        <li><StoryLink id="flows-samples--three-steps">Three steps</StoryLink> is static: everybody takes the same way.</li>
        <li><StoryLink id="flows-samples--branching">Branching</StoryLink> is static too, yet forks: two Footers stand in the branches of an If.</li>
        <li><StoryLink id="flows-samples--deciding-endpoint">The endpoint decides</StoryLink> is dynamic: a number over ten leads elsewhere because the answer says so.</li>
        <li><StoryLink id="flows-samples--live-slots">Live time slots</StoryLink> is dynamic: each day brings its own free times.</li>
      </ul>
      <h2 className={styles.heading}>Four everyday kinds</h2>
      <p className={styles.text}>
        <StoryLink id="flows-samples--registration">Registration</StoryLink>, <StoryLink id="flows-samples--booking">booking</StoryLink>,{' '}
        <StoryLink id="flows-samples--feedback">feedback</StoryLink> and <StoryLink id="flows-samples--survey">survey</StoryLink>. Afterwards the
        answers stay readable in the chat: complete any of them and the preview lists what was entered, screen by screen.
      </p>
      <h2 className={styles.heading}>Limits around a Flow</h2>
      <ul className={styles.list}>
        <li>WhatsApp itself accepts far more than most providers. 1MSG, for one, allows 8 screens in a Flow and 30 components on a screen; all samples here stay within that.</li>
        <li>Providers may also leave pictures to dynamic Flows. Flow JSON knows no such rule, so the preview draws them in both kinds.</li>
        <li>Documentation lists WhatsApp Web and Desktop as unable to open Flows: there the customer is asked to go on with the phone. Meta has announced Flows for the web client.</li>
      </ul>
    </main>
  );
}

const meta: Meta<typeof Page> = { title: 'Static and dynamic', component: Page, tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;
export const Overview: StoryObj<typeof Page> = { name: 'Page' };
