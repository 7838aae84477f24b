import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { Endpoint } from '../../src/engine/endpoint.js';
import type { FlowResponse } from '../../src/engine/controller.js';
import type { ColorScheme } from '../../src/react/settings.js';
import * as styles from './FlowStory.css.js';
import { storyStrings } from './pseudoStrings.js';
import { useStorySettings } from './storySettings.js';

/** Props of `FlowStory`. */
export interface FlowStoryProps {
  readonly flow: string | object;
  readonly endpoint?: Endpoint | undefined;
  /** In place of the toolbar's. */
  readonly colorScheme?: ColorScheme;
  readonly onComplete?: (response: FlowResponse) => void;
}

const names = { android: 'Android', ios: 'iOS' } as const;
const chat = { business: { name: 'Lighthouse Books' } };

/** A Flow as the toolbar asks for it: on one phone, or on both side by side. */
export function FlowStory({ flow, endpoint, colorScheme, onComplete }: FlowStoryProps) {
  const settings = useStorySettings();
  return (
    <div className={styles.row}>
      {settings.platforms.map((platform) => (
        <section key={platform} data-phone={platform} aria-label={names[platform]} className={styles.phone[platform]}>
          <FlowPreview
            flow={flow}
            platform={platform}
            colorScheme={colorScheme ?? settings.colorScheme}
            surface="sheet"
            chat={chat}
            locale={settings.locale}
            strings={storyStrings(settings.locale)}
            dir={settings.dir}
            textScale={settings.textScale}
            className={styles.fill}
            {...(endpoint && { endpoint })}
            {...(onComplete && { onComplete })}
          />
        </section>
      ))}
    </div>
  );
}
