import '../../src/elementJsx.js';
import { act, render, waitFor } from '@testing-library/react';
import { version, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineFlowPreview } from '../../src/element/defineFlowPreview.js';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { greeting } from './pages.js';

const behind = (host: string) => document.querySelector(host)?.shadowRoot ?? undefined;
const drawnBehind = (host: string) => waitFor(() => {
  const screen = behind(host)?.querySelector<HTMLElement>('[data-flow-screen="ASK"]');
  if (!screen) throw new Error('Nothing is drawn yet.');
  return screen;
});

// Any complaint of React fails the test; see setup.ts.
it.each([undefined, 'contain'] as const)(`takes over the empty box a server sends in shadow mode, with fit %s, under React ${version}`, async (fit) => {
  const preview = <FlowPreview flow={greeting} isolation="shadow" fit={fit} className="theirs" />;
  const html = renderToString(preview);
  const host = document.body.appendChild(document.createElement('div'));
  host.append(document.createRange().createContextualFragment(html));
  const box = host.firstElementChild!;
  expect([host.childElementCount, box.childElementCount, box.className, box.getAttribute('style')]).toEqual([1, 0, 'theirs', null]);
  const root = await act(async () => hydrateRoot(host, preview));
  const screen = await drawnBehind('[data-flow-isolation]');
  expect(screen.textContent).toContain('Who are you?');
  expect(host.querySelectorAll('[data-flow-isolation]')).toHaveLength(1);
  await act(async () => root.unmount());
  host.remove();
});

it('tells the host of a press behind a shadow root once, and of the answer once', async () => {
  const [onClick, onComplete, onEvent] = [vi.fn(), vi.fn(), vi.fn()];
  render(<div onClick={onClick}><FlowPreview flow={greeting} screen="GREET" isolation="shadow" onComplete={onComplete} onEvent={onEvent} /></div>);
  const button = await waitFor(() => {
    const found = [...behind('[data-flow-isolation]')?.querySelectorAll('button') ?? []].find(({ textContent }) => textContent === 'Send');
    if (!found) throw new Error('The Footer is not drawn yet.');
    return found;
  });
  await userEvent.click(button);
  await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
  expect(onClick).toHaveBeenCalledTimes(1);
  expect(onEvent.mock.calls.filter(([{ type }]) => type === 'press')).toHaveLength(1);
});

function focused(): Element {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? ((element as Partial<HTMLInputElement>).labels?.[0]?.textContent || element.textContent);

/** What Tab reaches between two buttons of the page, and again on the way back. */
async function reached(preview: ReactNode): Promise<readonly string[]> {
  const { unmount, getByText } = render(<><button>before</button>{preview}<button>after</button></>);
  await waitFor(() => expect(document.querySelector('[data-flow-screen]') ?? behind('[data-flow-isolation], whatsapp-flow-preview')?.querySelector('[data-flow-screen]')).toBeTruthy());
  const way = async (keys: string, end: string) => {
    const names: string[] = [];
    for (let count = 0; count < 30; count++) {
      await userEvent.keyboard(keys);
      if (focused().textContent === end) return names;
      names.push(nameOf(focused()));
    }
    throw new Error(`Tab never came to “${end}”: ${names.join(', ')}`);
  };
  getByText('before').focus();
  const there = await way('{Tab}', 'after');
  const back = await way('{Shift>}{Tab}{/Shift}', 'before');
  unmount();
  expect(back).toEqual(there.toReversed());
  return there;
}

it.each(['android', 'ios'] as const)('is reached by Tab in the same order in every way of embedding, and left again, on %s', async (platform) => {
  defineFlowPreview();
  const plain = await reached(<FlowPreview flow={greeting} platform={platform} />);
  expect(plain.join()).toMatch(/Name.*Next/);
  expect(await reached(<FlowPreview flow={greeting} platform={platform} isolation="shadow" />)).toEqual(plain);
  expect(await reached(<whatsapp-flow-preview flow={JSON.stringify(greeting)} platform={platform} />)).toEqual(plain);
});
