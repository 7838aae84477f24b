import { render, waitFor } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterAll, describe, expect, it } from 'vitest';
import { samples } from '../../../stories/flows/samples/index.js';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { FlowController } from '../../../src/engine/controller.js';
import { conditions, nameOf, type Condition } from './conditions.js';
import { lastingFaults } from './faults.js';

let looked = 0;
afterAll(() => console.log(`layout: ${looked} looks at screens of ${samples.length} sample Flows`));

/** The least a screen has to show of its components at once, in pixels. */
const leastBody = 90;

describe.each(['android', 'ios'] as const)('on %s', (platform) => {
  it.each(samples.map((sample) => ({ ...sample, name: sample.id })))('$name can be read and used at any width and size of text', async ({ text }) => {
    const { screens } = JSON.parse(text) as { readonly screens: readonly { readonly id: string }[] };
    const run: { current: FlowController | null } = { current: null };
    const element = ({ textScale, dir }: Condition) => (
      <div data-frame=""><FlowPreview ref={run} flow={text} platform={platform} colorScheme="light" chat={{ business: { name: 'Lighthouse Books' } }} textScale={textScale} dir={dir} /></div>
    );
    const view = render(element(conditions[0]!));
    const frame = view.container.querySelector<HTMLElement>('[data-frame]')!;
    const found: string[] = [];
    for (const condition of conditions) {
      const { width, height, zoom } = condition;
      await page.viewport(width, height + 40);
      frame.style.zoom = String(zoom);
      view.rerender(element(condition));
      const root = frame.querySelector<HTMLElement>('[data-flow-preview]')!;
      Object.assign(root.style, { blockSize: `${height / zoom}px`, maxInlineSize: 'none' });
      for (const { id } of screens) {
        run.current?.goTo(id);
        await waitFor(() => expect(root.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen')).toBe(id));
        looked += 1;
        const place = `${id}, ${nameOf(condition)}: `;
        found.push(...(await lastingFaults(root, zoom)).map((fault) => place + fault));
        const body = root.querySelector('[data-part="body"]')!;
        const footer = root.querySelector('[data-part="footer"]')!;
        if (body.clientHeight < leastBody) found.push(`${place}only ${body.clientHeight} high is left for the components`);
        if (footer.getBoundingClientRect().bottom > root.getBoundingClientRect().bottom + 1) found.push(`${place}the footer is out of reach`);
        if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push(`${place}the page scrolls sideways`);
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
