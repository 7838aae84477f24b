import { useRef, type ReactNode } from 'react';
import { useSettings } from '../../../react/settings.js';
import { Departures } from '../motion/Departures.js';

interface Props {
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Where a date field has its dialog, which leaves as it came: a panel drops, a dialog fades. Spec: visual.md 7. */
export function DialogPlace({ open, children }: Props) {
  const { platform } = useSettings();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <Departures of={open ? 'dialog' : undefined} move={platform === 'ios' ? 'panel' : 'dialog'} root={place}>{children}</Departures>
    </div>
  );
}
