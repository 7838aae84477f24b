import { act, waitFor } from '@testing-library/react';
import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { greeting } from './pages.js';

// Any complaint of React fails the test; see setup.ts.
it.each(['phone', 'desktop'] as const)(`draws a chat over the words a server wrote for it on a %s, under React ${version}`, async (surface) => {
  const preview = <FlowPreview flow={greeting} surface={surface} chat={{ business: { name: 'Lighthouse' }, message: { body: 'Say hello', cta: 'Begin' } }} />;
  const host = document.createElement('div');
  const html = renderToString(preview);
  expect(html).not.toMatch(/\sstyle="/);
  host.append(document.createRange().createContextualFragment(html));
  document.body.append(host);
  for (const words of ['Lighthouse', 'Say hello', 'Begin']) expect(host.textContent).toContain(words);
  const root = await act(async () => hydrateRoot(host, preview));
  await waitFor(() => expect(host.querySelector('[data-part="flow-message"]')).not.toBeNull());
  expect(host.querySelector('[data-part="chat-placeholder"]')).toBeNull();
  await act(async () => root.unmount());
  host.remove();
});
