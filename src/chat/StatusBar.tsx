import { byPlatform } from '../components/_parts/byPlatform.js';
import * as styles from './DeviceFrame.css.js';
import { BarsIcon, BatteryIcon, CellIcon, FanIcon, TriangleBarsIcon, WedgeIcon } from './icons.js';

interface Props {
  readonly time: string;
}

function AndroidStatusBar({ time }: Props) {
  return (
    <div data-part="status-bar" aria-hidden="true" className={styles.status.android}>
      <span>{time}</span>
      <span className={styles.signs.android}><WedgeIcon /><TriangleBarsIcon /><CellIcon className={styles.cell} /></span>
    </div>
  );
}

function IosStatusBar({ time }: Props) {
  return (
    <div data-part="status-bar" aria-hidden="true" className={styles.status.ios}>
      <span>{time}</span>
      <span className={styles.island} />
      <span className={styles.signs.ios}><BarsIcon /><FanIcon /><BatteryIcon /></span>
    </div>
  );
}

/** Clock, network and battery: a picture, so nothing is read out. Spec: visual.md 12. */
export const StatusBar = byPlatform<Props>({ android: AndroidStatusBar, ios: IosStatusBar });
