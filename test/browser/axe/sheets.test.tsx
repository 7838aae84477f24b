import { cleanup, render } from '@testing-library/react';
import { afterAll, expect, it } from 'vitest';
import { sheets } from '../../../stories/sheets/sheets.js';
import { SheetView } from '../../../stories/support/Sheet/SheetView.js';
import { startSettings, StorySettingsContext } from '../../../stories/support/storySettings.js';
import { whole } from '../../support/dom/whole.js';
import { types } from '../../support/specRows.js';
import { judge } from './judge.js';

const themes = [['android', 'light'], ['android', 'dark'], ['ios', 'light'], ['ios', 'dark']] as const;
let judged = 0;
afterAll(() => console.log(`axe: sheets of ${types.length} components, ${judged} pages`));

it.each(types)('the sheet of %s has nothing against it, in any theme and direction', async (type) => {
  const findings: string[] = [];
  for (const [platform, colorScheme] of themes) {
    for (const dir of ['ltr', 'rtl'] as const) {
      const { container } = render(<StorySettingsContext value={{ ...startSettings, dir }}><SheetView type={type} platform={platform} colorScheme={colorScheme} /></StorySettingsContext>);
      await whole(container.querySelector<HTMLElement>('[data-sheet]')!, sheets[type]);
      findings.push(...(await judge(container)).findings.map((line) => `${platform} ${colorScheme} ${dir}: ${line}`));
      judged += 1;
      cleanup();
    }
  }
  expect(findings).toEqual([]);
}, 120_000);
