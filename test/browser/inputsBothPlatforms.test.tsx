import { waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { components } from '../../src/spec/components.js';
import type { Platform } from '../../src/react/settings.js';
import type { Deed, InputRow } from './inputs/inputRow.js';
import { button } from './inputs/realSteps.js';
import { choices } from './inputs/rows/choices.js';
import { dates } from './inputs/rows/dates.js';
import { files } from './inputs/rows/files.js';
import { areas, texts } from './inputs/rows/texts.js';
import { flowAround } from './properties/flowAround.js';
import { blocked, says, state, value } from './properties/looks.js';
import type { Look, Props } from './properties/propertyCase.js';
import { showTrial, type OnPage } from './properties/showTrial.js';

const rows: readonly InputRow[] = [...texts, ...areas, ...choices, ...dates, ...files];

beforeAll(() => {
  // Real events reach React without going through `act`.
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const show = ({ type, props }: InputRow, platform: Platform, more: Props = {}) => showTrial(flowAround({ type, base: {}, rows: {} }, { ...props, ...more }, '7.3'), platform);
const see = (on: OnPage, look: Look, expected: unknown) => waitFor(() => expect(look(on.shown())).toEqual(expected));
async function act(on: OnPage, { steps, holds }: Deed): Promise<void> {
  for (const step of steps) await step(on.shown());
  await see(on, value, holds);
}
/** The control, or the group of controls, says that it is invalid. */
const calledInvalid: Look = ({ root }) => root !== undefined && root.querySelector('[aria-invalid=true]') !== null;
/** The input's error says it; a picker asks for files in the same words above its button. */
const announces = (text: string): Look => ({ root }) => [...(root?.querySelectorAll('[aria-live=polite]') ?? [])].some((place) => place.textContent === text);

it('tries every type of input', () => {
  const inputs = Object.entries(components).filter(([, row]) => 'value' in row).map(([type]) => type);
  expect([...new Set(rows.map(({ type }) => type))].sort()).toEqual(inputs.sort());
});

describe.each(['android', 'ios'] as const)('on %s', (platform) => {
  describe.each(rows)('$kind', (row) => {
    const { fill, empty, maximum, missing, wrong, mend } = row;

    it('is filled, and the Footer opens', async () => {
      const on = show(row, platform, fill.props);
      await see(on, blocked, true);
      await see(on, state, 'idle');
      await act(on, fill);
      await see(on, blocked, false);
    });

    if (empty) it('is emptied again', async () => {
      const on = show(row, platform, empty.props);
      await act(on, fill);
      await act(on, empty);
      await see(on, blocked, empty.props?.['required'] !== false);
    });

    if (maximum) it('reaches its maximum', async () => {
      const on = show(row, platform, maximum.props);
      await act(on, maximum);
      await see(on, maximum.look, maximum.sees);
    });

    if (missing) it('says what is missing once it was left empty, and not before', async () => {
      const on = show(row, platform, missing.props);
      for (const step of missing.steps) {
        expect(announces(missing.says)(on.shown())).toBe(false);
        await step(on.shown());
      }
      await see(on, announces(missing.says), true);
      await see(on, calledInvalid, true);
    });

    it('says what is wrong once it was left, and is content once it was mended', async () => {
      const on = show(row, platform, wrong.props);
      await see(on, says(wrong.says), false);
      await act(on, wrong);
      await see(on, says(wrong.says), true);
      await see(on, state, 'invalid');
      await see(on, calledInvalid, true);
      await see(on, blocked, true);
      await act(on, mend);
      await see(on, says(wrong.says), false);
      await see(on, calledInvalid, false);
      await see(on, blocked, false);
    });
  });
});

it.each(texts)('$kind is emptied on android by its clear disc, and keeps the focus', async (row) => {
  const on = show(row, 'android');
  await act(on, row.fill);
  await act(on, { steps: [button('Clear')], holds: '' });
  await see(on, ({ root }) => root?.querySelector('input') === document.activeElement, true);
  await see(on, state, 'focused');
});
