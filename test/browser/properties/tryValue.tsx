import { render, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { FlowController } from '../../../src/engine/controller.js';
import type { Platform } from '../../../src/react/settings.js';
import type { Trial } from './flowAround.js';
import type { PropertyCase, Shown } from './propertyCase.js';

/** Shows a Flow, does what the case says, and waits until the look gives what is expected. */
export async function tryValue({ flow, pointer }: Trial, { steps = [], look }: PropertyCase, expected: unknown, platform: Platform): Promise<void> {
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
  for (const step of steps) await step(shown());
  await waitFor(() => expect(look(shown())).toEqual(expected));
  view.unmount();
}
