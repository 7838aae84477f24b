import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowPreviewProps } from '../../src/embed/FlowPreviewProps.js';
import type { FlowController } from '../../src/engine/controller.js';
import { EndpointError } from '../../src/endpoint/EndpointError.js';
import { samples } from '../../stories/flows/samples/index.js';
import { pseudoStrings } from '../../stories/support/pseudoStrings.js';
import { inGreek, untranslated } from '../support/dom/untranslated.js';
import { flowOf, greeting, page } from './pages.js';

// Arabic, so that dates, numbers and sizes have no Latin letters either.
const spoken = { locale: 'ar-EG', strings: pseudoStrings };
const preview = () => document.querySelector('[data-flow-preview]')!;
const part = (name: string) => waitFor(() => {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
});
const show = (props: FlowPreviewProps) => {
  let run: FlowController | null = null;
  const view = render(<FlowPreview {...spoken} {...props} ref={(controller) => { run = controller; }} />);
  return { ...view, run: () => run! };
};

describe.each(['android', 'ios'] as const)('no text of the interface is outside of strings, %s', (platform) => {
  it.each(samples.map(({ id, text }) => [id, inGreek(JSON.parse(text))] as const))('%s, every screen, untouched and refused', async (_, flow) => {
    for (const { id } of (flow as { screens: { id: string }[] }).screens) {
      const { run, unmount } = show({ flow: flow as object, platform, screen: id, launch: { action: 'navigate' } });
      expect(untranslated(preview(), flow), id).toEqual([]);
      const footer = run().screen()?.footer;
      for (const node of run().screen()?.nodes ?? []) if ('field' in node) act(() => run().blur(node.field.name));
      expect(untranslated(preview(), flow), `${id}, left`).toEqual([]);
      for (const opener of document.querySelectorAll<HTMLElement>('[aria-haspopup]')) {
        fireEvent.click(opener);
        await waitFor(() => expect(document.querySelector('[role="dialog"], [role="listbox"], [data-part="page"], [data-part="back"]')).toBeTruthy());
        expect(untranslated(preview(), flow), `${id}, opened`).toEqual([]);
        fireEvent.keyDown(document.querySelector('[role="grid"] [tabindex="0"], [role="listbox"], [role="dialog"]') ?? opener, { key: 'Escape' });
      }
      expect(footer === undefined || footer.type === 'Footer').toBe(true);
      unmount();
    }
  });

  const dynamic = { ...greeting, data_api_version: '3.0' };
  const greek = inGreek(dynamic) as object;
  const asks = { launch: { action: 'data_exchange' } } as const;

  it('pages of the chrome', async () => {
    const first = show({ flow: greek, platform });
    fireEvent.click(await part('menu'));
    expect(untranslated(preview(), greek), 'menu').toEqual([]);
    act(() => first.run().close());
    await part('closed');
    expect(untranslated(preview(), greek), 'closed').toEqual([]);
    first.unmount();

    const waits = show({ flow: greek, platform, ...asks, endpoint: () => new Promise(() => undefined) });
    await part('opening');
    expect(untranslated(preview(), greek), 'opening').toEqual([]);
    waits.unmount();

    for (const [status, page] of [[427, 'expired'], [500, 'error']] as const) {
      const fails = show({ flow: greek, platform, ...asks, endpoint: () => Promise.reject(new EndpointError(status, undefined)) });
      await part(page);
      expect(untranslated(preview(), greek), page).toEqual([]);
      fails.unmount();
    }

    const ends = show({ flow: greek, platform });
    await act(async () => { ends.run().goTo('GREET'); });
    await act(async () => { ends.run().press(ends.run().screen()!.footer!.pointer); });
    await part('completed');
    expect(untranslated(preview(), greek), 'completed').toEqual([]);
    ends.unmount();
  });

  it('the chat, the question about an interrupted Flow, and the answers', async () => {
    const chat = { business: { name: 'Ω', verified: true }, time: '٩:٤١', messages: [{ from: 'user', text: 'Ω' }] } as const;
    const { run, unmount } = show({ flow: greek, platform, surface: 'phone', chat, launch: { action: 'navigate', mode: 'draft' } });
    fireEvent.click(await part('message-button'));
    await part('content');
    expect(untranslated(preview(), greek), 'sheet').toEqual([]);
    act(() => run().change('name', 'Ω'));
    act(() => run().close());
    await waitFor(() => expect(document.querySelector('[data-part="sheet"]')).toBeNull());
    fireEvent.click(await part('message-button'));
    // Only Android asks whether to go on.
    const reopened = await part(platform === 'android' ? 'restore' : 'content');
    expect(untranslated(preview(), greek), 'reopened').toEqual([]);
    if (platform === 'android') fireEvent.click(reopened.querySelector('button')!);
    await part('content');
    await act(async () => { run().goTo('GREET'); });
    await act(async () => { run().press(run().screen()!.footer!.pointer); });
    fireEvent.click(await part('response-button'));
    await part('answers');
    expect(untranslated(preview(), greek), 'answers').toEqual([]);
    unmount();
    const desktop = show({ flow: greek, platform, surface: 'desktop', chat });
    await waitFor(() => expect(preview().textContent).toContain('Ω'));
    expect(untranslated(preview(), greek), 'desktop').toEqual([]);
    desktop.unmount();
  });

  it('a snackbar, the question for a route, and what stands in place of a Flow', async () => {
    const answers = show({ flow: greek, platform, ...asks, endpoint: () => Promise.resolve({ screen: 'ASK', data: { error_message: 'Ω' } }) });
    await part('snackbar');
    expect(untranslated(preview(), greek), 'snackbar').toEqual([]);
    answers.unmount();

    const forks = {
      version: '7.3', data_api_version: '3.0', routing_model: { A: ['B', 'C'], B: [], C: [] },
      screens: [
        page('A', [{ type: 'Footer', label: 'Ω', 'on-click-action': { name: 'data_exchange', payload: {} } }], { title: 'Ω' }),
        ...['B', 'C'].map((id) => page(id, [{ type: 'Footer', label: 'Ω', 'on-click-action': { name: 'complete', payload: {} } }], { title: 'Ω', terminal: true })),
      ],
    };
    const asked = show({ flow: forks, platform });
    await act(async () => { asked.run().press(asked.run().screen()!.footer!.pointer); });
    await part('route-chooser');
    expect(untranslated(preview(), forks), 'routes').toEqual([]);

    asked.rerender(<FlowPreview {...spoken} flow="{" platform={platform} />);
    expect(untranslated(preview(), forks), 'none').toEqual([]);
    asked.unmount();
    const odd = flowOf({ ...page('ODD', [{ type: 'Nonsense' } as never, { type: 'Image', src: 'AA' }]), title: 'Ω' }, { ...page('BARE', []), title: 'Ω' });
    for (const id of ['ODD', 'BARE']) {
      const { unmount } = show({ flow: odd, platform, screen: id });
      expect(untranslated(preview(), odd), id).toEqual([]);
      unmount();
    }
  });
});

it('would be found', () => {
  render(<div data-flow-preview=""><button aria-label="Close">Cancel <span lang="en">at once</span></button><input title="Author" placeholder="Name" /></div>);
  expect(untranslated(preview(), { title: 'Author' })).toEqual(['"Close" of "Close" in button', '"Cancel" of "Cancel" in button', '"Name" of "Name" in input']);
});
