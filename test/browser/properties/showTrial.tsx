import { render } from '@testing-library/react';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { FlowController } from '../../../src/engine/controller.js';
import type { Platform } from '../../../src/react/settings.js';
import type { Trial } from './flowAround.js';
import type { Shown } from './propertyCase.js';

/** A Flow on a page; `shown` looks anew each time. */
export interface OnPage {
  readonly shown: () => Shown;
  readonly unmount: () => void;
}

/** Draws a Flow on a phone, with a business that answers every request and a host that notes what leaves the Flow. */
export function showTrial({ flow, pointer }: Trial, platform: Platform): OnPage {
  const sent: unknown[] = [];
  const run: { current: FlowController | null } = { current: null };
  const view = render(
    <FlowPreview flow={flow} platform={platform} colorScheme="light" surface="screen" locale="en" ref={run}
      endpoint={({ action, data }) => {
        sent.push({ [action]: data });
        return { screen: 'SHOW', data: { note: 'answered' } };
      }}
      onOpenUrl={(url) => sent.push({ open_url: url })}
      onComplete={({ params }) => sent.push({ complete: params })} />,
  );
  const shown = (): Shown => {
    const { current } = run;
    if (!current) throw new Error('The preview gives no controller.');
    const root = view.container.querySelector<HTMLElement>(`[data-flow-pointer="${pointer}"]`) ?? undefined;
    return { page: view.container, root, flow: current, sent };
  };
  return { shown, unmount: view.unmount };
}
