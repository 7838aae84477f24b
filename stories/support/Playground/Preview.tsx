import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { Diagnostic, Range } from '../../../src/diagnostics/diagnostic.js';
import type { FlowResponse } from '../../../src/engine/controller.js';
import type { Endpoint } from '../../../src/engine/endpoint.js';
import type { Platform } from '../../../src/react/settings.js';
import * as phones from '../FlowStory.css.js';
import { storyStrings } from '../pseudoStrings.js';
import type { View } from './ViewSettings.js';

interface PreviewProps {
  readonly text: string;
  readonly endpoint: Endpoint | undefined;
  readonly view: View;
  /** What to mark. */
  readonly findings: false | readonly Diagnostic[];
  readonly focusedPointer: string | undefined;
  readonly onComponentFocus: (pointer: string, range?: Range) => void;
  readonly onDiagnostics: (findings: readonly Diagnostic[]) => void;
  readonly onComplete: (response: FlowResponse) => void;
}

const platformsOf = { android: ['android'], ios: ['ios'], both: ['android', 'ios'] } as const satisfies { readonly [choice in View['platform']]: readonly Platform[] };
const names = { android: 'Android', ios: 'iOS' } as const;
const chat = { business: { name: 'Your business' } };

/** The text as a running Flow, on one phone or on two; the first one reports what was found. */
export function Preview({ text, endpoint, view, findings, focusedPointer, onComponentFocus, onDiagnostics, onComplete }: PreviewProps) {
  const platforms: readonly Platform[] = platformsOf[view.platform];
  return (
    <div className={phones.row}>
      {platforms.map((platform, index) => (
        <section key={platform} aria-label={names[platform]} className={phones.phone[platform]}>
          <FlowPreview
            flow={text}
            platform={platform}
            colorScheme={view.colorScheme}
            locale={view.locale}
            strings={storyStrings(view.locale)}
            dir={view.dir}
            textScale={view.textScale}
            chat={chat}
            endpoint={endpoint}
            className={phones.fill}
            showFindings={findings}
            focusedPointer={focusedPointer}
            onComponentFocus={onComponentFocus}
            onComplete={onComplete}
            onDiagnostics={index === 0 ? onDiagnostics : undefined}
          />
        </section>
      ))}
    </div>
  );
}
