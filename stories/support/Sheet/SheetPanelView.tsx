import { useEffect, useRef } from 'react';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { Platform } from '../../../src/react/settings.js';
import { flowOfPanel } from '../../sheets/flowOfPanel.js';
import type { SheetPanel } from '../../sheets/sheet.js';
import { storyStrings } from '../pseudoStrings.js';
import { useStorySettings } from '../storySettings.js';
import { growToContent } from './growToContent.js';
import * as styles from './Sheet.css.js';
import { takeStep } from './takeStep.js';

/** Props of `SheetPanelView`. */
export interface SheetPanelViewProps {
  readonly panel: SheetPanel;
  readonly platform: Platform;
  readonly colorScheme: 'light' | 'dark';
}

/** One screen of a sheet, with what is to be done to it done, and as high as what is on it. */
export function SheetPanelView({ panel, platform, colorScheme }: SheetPanelViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const { locale, dir, textScale } = useStorySettings();
  const { steps, height } = panel;
  useEffect(() => {
    const root = box.current?.querySelector<HTMLElement>('[data-flow-preview]');
    if (!root) return undefined;
    for (const step of steps ?? []) takeStep(root, step);
    return growToContent(root, height);
  }, [steps, height]);
  return (
    <div ref={box}>
      <FlowPreview flow={flowOfPanel(panel)} platform={platform} colorScheme={colorScheme} surface="screen" locale={locale} strings={storyStrings(locale)} dir={dir} textScale={textScale} className={styles.preview} />
    </div>
  );
}
