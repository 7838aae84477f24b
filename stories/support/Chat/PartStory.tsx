import { useRef, useState, type ReactNode } from 'react';
import { defaultRegistry } from '../../../src/components/registry.js';
import { useTextScale } from '../../../src/embed/useTextScale.js';
import { createFlow } from '../../../src/engine/createFlow.js';
import type { FlowController } from '../../../src/engine/controller.js';
import { FlowProvider } from '../../../src/react/FlowProvider.js';
import type { Platform } from '../../../src/react/settings.js';
import { directionOf } from '../../../src/strings/usableLocale.js';
import { themeClass } from '../../../src/theme/themeClass.js';
import { sampleOf } from '../../flows/samples/index.js';
import * as rows from '../FlowStory.css.js';
import { storyStrings } from '../pseudoStrings.js';
import { useStorySettings } from '../storySettings.js';
import * as styles from './Chat.css.js';

interface Props {
  readonly children: ReactNode;
  /** The part fills its container. */
  readonly tall?: boolean;
}

function OnePart({ platform, flow, children, tall = false }: Props & { readonly platform: Platform; readonly flow: FlowController }) {
  const { colorScheme, locale, dir, textScale } = useStorySettings();
  const root = useRef<HTMLElement>(null);
  useTextScale(root, textScale);
  return (
    <section
      ref={root}
      data-phone={platform}
      aria-label={platform === 'android' ? 'Android' : 'iOS'}
      dir={dir === 'auto' ? directionOf(locale) : dir}
      className={`${themeClass(platform, colorScheme)} ${styles.part} ${tall ? styles.tall : ''}`}
    >
      <FlowProvider flow={flow} registry={defaultRegistry} settings={{ platform, locale }} strings={storyStrings(locale)}>{children}</FlowProvider>
    </section>
  );
}

/** A part of the chat by itself, with the theme and the settings a host gives it. */
export function PartStory(props: Props) {
  const { platforms } = useStorySettings();
  const [flow] = useState(() => createFlow(sampleOf('three-steps').text));
  return <div className={rows.row}>{platforms.map((platform) => <OnePart key={platform} platform={platform} flow={flow} {...props} />)}</div>;
}
