import type { FlowType } from '../../../src/spec/types.js';
import * as styles from './Sheet.css.js';
import { SheetView } from './SheetView.js';

/** A story that shows every property and state of a component in all four themes. */
export function sheetStory(type: FlowType) {
  return {
    render: () => (
      <div className={styles.grid}>
        <SheetView type={type} platform="android" colorScheme="light" />
        <SheetView type={type} platform="ios" colorScheme="light" />
        <SheetView type={type} platform="android" colorScheme="dark" />
        <SheetView type={type} platform="ios" colorScheme="dark" />
      </div>
    ),
    // The page of documentation shows the stories one by one already.
    tags: ['!autodocs'],
    // Four themes at once take axe long; test/browser/axe judges each sheet one theme at a time.
    parameters: { controls: { disable: true }, a11y: { test: 'off' } },
  };
}
