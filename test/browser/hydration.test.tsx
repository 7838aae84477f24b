import { act } from '@testing-library/react';
import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { greeting } from './pages.js';

// Any complaint of React fails the test; see setup.ts.
it.each(['android', 'ios'] as const)(`takes over what a server wrote for %s, under React ${version}`, async (platform) => {
  const preview = <FlowPreview flow={greeting} platform={platform} />;
  const host = document.createElement('div');
  const html = renderToString(preview);
  host.append(document.createRange().createContextualFragment(html));
  document.body.append(host);
  const heading = host.querySelector('[data-flow-type="TextHeading"]');
  expect(heading?.textContent).toBe('Who are you?');
  const root = await act(async () => hydrateRoot(host, preview));
  expect(host.querySelector('[data-flow-type="TextHeading"]')).toBe(heading);
  expect(host.querySelector('[data-part="screen"]')?.getAttribute('data-flow-screen')).toBe('ASK');
  await act(async () => root.unmount());
  host.remove();
});
