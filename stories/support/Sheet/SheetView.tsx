import type { Platform } from '../../../src/react/settings.js';
import type { FlowType } from '../../../src/spec/types.js';
import { sheets } from '../../sheets/sheets.js';
import * as styles from './Sheet.css.js';
import { SheetPanelView } from './SheetPanelView.js';

/** Props of `SheetView`. */
export interface SheetViewProps {
  readonly type: FlowType;
  readonly platform: Platform;
  readonly colorScheme: 'light' | 'dark';
}

const names = { android: 'Android', ios: 'iOS' } as const;

/** Every property and state of a component in one theme. */
export function SheetView({ type, platform, colorScheme }: SheetViewProps) {
  return (
    <section className={styles.columns[platform]} data-sheet={`${type} ${platform} ${colorScheme}`} aria-label={`${names[platform]}, ${colorScheme}`}>
      {sheets[type].map((panel, at) => <SheetPanelView key={at} panel={panel} platform={platform} colorScheme={colorScheme} />)}
    </section>
  );
}
