import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterAll, describe, expect, it } from 'vitest';
import { sheets } from '../../../stories/sheets/sheets.js';
import { SheetView } from '../../../stories/support/Sheet/SheetView.js';
import { startSettings, StorySettingsContext } from '../../../stories/support/storySettings.js';
import { settled, whole } from '../../support/dom/whole.js';
import { types } from '../../support/specRows.js';
import { conditions, nameOf, type Condition } from './conditions.js';
import { faults } from './faults.js';

let looked = 0;
afterAll(() => console.log(`layout: ${looked} looks at sheets of ${types.length} components`));

describe.each(['android', 'ios'] as const)('on %s', (platform) => {
  it.each(types)('every state of %s can be read and pressed at any width and size of text', async (type) => {
    const element = ({ textScale, dir }: Condition) => (
      <StorySettingsContext value={{ ...startSettings, textScale, dir }}><SheetView type={type} platform={platform} colorScheme="light" /></StorySettingsContext>
    );
    const view = render(element(conditions[0]!));
    const sheet = view.container.querySelector<HTMLElement>('[data-sheet]')!;
    await whole(sheet, sheets[type]);
    const found: string[] = [];
    for (const condition of conditions) {
      await page.viewport(condition.width, 760);
      view.rerender(element(condition));
      sheet.style.zoom = String(condition.zoom);
      sheet.style.inlineSize = `${condition.width / condition.zoom}px`;
      await settled(sheet);
      for (const root of sheet.querySelectorAll<HTMLElement>('[data-flow-preview]')) {
        looked += 1;
        found.push(...faults(root, condition.zoom).map((fault) => `${type}, ${nameOf(condition)}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
