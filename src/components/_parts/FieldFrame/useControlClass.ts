import { useSettings } from '../../../react/settings.js';
import { controls, pressed } from './control.css.js';

/** Class of the control inside a `FieldFrame`: an `input`, a `textarea`, or a `button` (`pressed`) that shows a value. */
export function useControlClass(shape: 'line' | 'area' | 'pressed' = 'line'): string {
  const { platform } = useSettings();
  return shape === 'pressed' ? `${controls[platform].line} ${pressed[platform]}` : controls[platform][shape];
}
