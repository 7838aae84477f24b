import { useState, type ReactNode } from 'react';
import { defaultRegistry } from '../../../src/components/registry.js';
import { createFlow } from '../../../src/engine/createFlow.js';
import { FlowProvider } from '../../../src/react/FlowProvider.js';
import { themeClass } from '../../../src/theme/themeClass.js';
import { sampleOf } from '../../flows/samples/index.js';
import * as rows from '../FlowStory.css.js';
import { useStorySettings } from '../storySettings.js';
import * as styles from './Chat.css.js';

/** A part of the chat by itself, with the theme and the settings a host gives it. */
export function PartStory({ children, tall = false }: { readonly children: ReactNode; readonly tall?: boolean }) {
  const { platforms, colorScheme, locale, dir } = useStorySettings();
  const [flow] = useState(() => createFlow(sampleOf('three-steps').text));
  return (
    <div className={rows.row}>
      {platforms.map((platform) => (
        <section key={platform} data-phone={platform} aria-label={platform === 'android' ? 'Android' : 'iOS'} dir={dir === 'auto' ? undefined : dir} className={`${themeClass(platform, colorScheme)} ${styles.part} ${tall ? styles.tall : ''}`}>
          <FlowProvider flow={flow} registry={defaultRegistry} settings={{ platform, locale }}>{children}</FlowProvider>
        </section>
      ))}
    </div>
  );
}
