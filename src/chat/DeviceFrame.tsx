import type { ReactNode } from 'react';
import { useSettings } from '../react/settings.js';
import * as styles from './DeviceFrame.css.js';
import { StatusBar } from './StatusBar.js';

/** Props of `DeviceFrame`. */
export interface DeviceFrameProps {
  /** Clock of the status bar. Default `09:41`. */
  readonly time?: string | undefined;
  /** Draw the body of the phone around the screen. Default `true`. */
  readonly frame?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A phone, drawn by us, as large as its container: status bar, what it shows, home indicator. Spec: visual.md 12. */
export function DeviceFrame({ time = '09:41', frame = true, children }: DeviceFrameProps) {
  const { platform } = useSettings();
  const screen = (
    <div data-part="device-screen" className={frame ? styles.framed[platform] : styles.bare}>
      <StatusBar time={time} />
      {children}
      <span data-part="home-indicator" aria-hidden="true" className={styles.indicator[platform]} />
    </div>
  );
  return frame ? <div data-part="device" className={styles.frame[platform]}>{screen}</div> : screen;
}
