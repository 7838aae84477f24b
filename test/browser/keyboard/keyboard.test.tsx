import { render, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterAll, describe, expect, it } from 'vitest';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { FlowController } from '../../../src/engine/controller.js';
import type { Platform } from '../../../src/react/settings.js';
import type { SourceNode } from '../../../src/spec/types.js';
import { flowOf, page } from '../pages.js';
import { choices } from './cases/choices.js';
import { fields } from './cases/fields.js';
import { pages } from './cases/pages.js';
import { ways } from './cases/ways.js';
import type { KeyCase, KeyStep } from './keyCase.js';
import { looks, type Seen } from './looks.js';
import { patterns, type Pattern } from './patterns.js';

const cases: readonly KeyCase[] = [...choices, ...pages, ...ways, ...fields];
const lookNames = Object.keys(looks) as readonly (keyof typeof looks)[];
const seenBy = (step: KeyStep) => lookNames.filter((look) => Object.hasOwn(step, look));

const end: SourceNode = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } };
const flowFor = ({ node, footer = end }: KeyCase) => ({
  ...flowOf(
    page('SHOW', [{ type: 'TextInput', name: 'before', label: 'Before' }, node, footer], { terminal: true, data: { error_message: { type: 'string', __example__: '' } } }),
    page('NEXT', [{ type: 'TextInput', name: 'field', label: 'Field of NEXT' }, end], { terminal: true }),
  ),
  ...(JSON.stringify(footer).includes('data_exchange') && { data_api_version: '3.0', routing_model: { SHOW: ['NEXT'], NEXT: [] } }),
});

function show(one: KeyCase, platform: Platform): Seen {
  const run: { current: FlowController | null } = { current: null };
  const opened: string[] = [];
  const { container } = render(<FlowPreview ref={run} flow={flowFor(one)} platform={platform} colorScheme="light" locale="en" dir={one.dir ?? 'ltr'} onOpenUrl={(url) => opened.push(url)}
    launch={{ screen: 'SHOW' }} endpoint={() => ({ screen: 'SHOW', data: { error_message: 'The business says no' } })} />);
  if (!run.current) throw new Error('The preview gives no controller.');
  return { page: container, flow: run.current, opened };
}

async function pick(root: HTMLElement, names: readonly string[]): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, names.map((name) => new File([name], name, { type: 'image/png' })));
  await waitFor(() => expect(root.querySelectorAll('[data-flow-type="PhotoPicker"] li, [data-flow-type="DocumentPicker"] li')).not.toHaveLength(0));
}

const tally = new Map<Pattern, number>();
afterAll(() => {
  const lines = [...tally].map(([pattern, count]) => `${String(count).padStart(4)}  ${pattern}: ${patterns[pattern]}`);
  console.log([`keyboard: ${[...tally.values()].reduce((sum, count) => sum + count, 0)} assertions`, ...lines].join('\n'));
});

describe.each(['android', 'ios'] as const)('on %s', (platform) => {
  it.each(cases.filter(({ only = platform }) => only === platform))('$pattern: $name', async (one) => {
    const seen = show(one, platform);
    await waitFor(() => expect(seen.page.querySelector('[data-flow-name="before"] input')).toBeTruthy());
    if ('markdown' in one.node) await waitFor(() => expect(seen.page.querySelector('a[href*="example.org"]')).toBeTruthy());
    seen.page.querySelector<HTMLElement>('[data-flow-name="before"] input')!.focus();
    for (const [at, step] of one.steps.entries()) {
      if (step.pick) await pick(seen.page, step.pick);
      await userEvent.keyboard(step.keys);
      for (const look of seenBy(step)) {
        await waitFor(() => expect(looks[look](seen), `step ${at + 1}, ${step.keys}: ${look}`).toEqual(step[look]));
        tally.set(one.pattern, (tally.get(one.pattern) ?? 0) + 1);
      }
    }
  }, 60_000);
});

it('holds more than 120 assertions, and follows every pattern', () => {
  const counted = cases.flatMap(({ steps, only }) => steps.map((step) => seenBy(step).length * (only ? 1 : 2)));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(120);
  expect([...new Set(cases.map(({ pattern }) => pattern))].sort()).toEqual(Object.keys(patterns).sort());
});
