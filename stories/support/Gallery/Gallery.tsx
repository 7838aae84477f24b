import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import { describeFlow } from '../../../src/document/describeFlow.js';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { samples } from '../../flows/samples/index.js';
import * as styles from './Gallery.css.js';

const screens = samples.flatMap(({ id, text }) => describeFlow(parseFlow(text).document!).screens.map((screen) => ({ flow: text, screen: screen.id, name: `${id}: ${screen.id}` })));

/** Templates to choose from: screens of the sample Flows to be looked at, over and over until there are enough. */
export function Gallery({ count }: { readonly count: number }) {
  return (
    <ul className={styles.gallery}>
      {Array.from({ length: count }, (_, at) => {
        const { flow, screen, name } = screens[at % screens.length]!;
        return (
          <li key={at} className={styles.card}>
            <p className={styles.name}>{name}</p>
            <FlowPreview flow={flow} screen={screen} interactive={false} surface="screen" platform={at % 2 ? 'ios' : 'android'} colorScheme={at % 3 ? 'light' : 'dark'} className={styles.thumbnail} />
          </li>
        );
      })}
    </ul>
  );
}
