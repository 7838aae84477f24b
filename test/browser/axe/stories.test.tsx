import { afterAll, expect, it } from 'vitest';
import { openContrasts } from '../../../stories/support/axeExceptions.js';
import { judge } from './judge.js';
import { showStory, type Globals } from './showStory.js';
import { stories, type Story } from './storyModules.js';

const schemes = ['light', 'dark'] as const;
const directions = ['ltr', 'rtl'] as const;
/** Sheets show all themes at once; they are judged one theme at a time, in a file of their own. */
const played = stories.filter(({ id }) => !id.endsWith(', Sheet'));
const tally = new Map<string, number>();
const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);

/** Stories of components play on the first phone, so each phone is the first once; whole Flows name theirs. */
const platformsOf = ({ id }: Story): readonly Globals['platform'][] => (id.startsWith('Components/') ? ['android', 'ios'] : ['both']);

afterAll(() => {
  console.log([
    `axe: ${played.length} stories, ${tally.get('pages') ?? 0} pages`,
    ...Object.entries(openContrasts).map(([key, open]) => `left open by axe, answered here: ${tally.get(key) ?? 0} × ${key}: ${open?.why}`),
  ].join('\n'));
});

it.each(played.map((story): [string, Story] => [story.id, story]))('%s has nothing against it, as it was played, in any theme and direction', async (_, story) => {
  const findings: string[] = [];
  for (const platform of platformsOf(story)) {
    const shown = await showStory(story, { platform, colorScheme: 'light', dir: 'ltr' });
    try {
      for (const dir of directions) {
        for (const colorScheme of schemes) {
          shown.set({ platform, colorScheme, dir });
          const judgement = await judge(shown.page);
          judgement.answered.forEach(count);
          count('pages');
          findings.push(...judgement.findings.map((line) => `${platform} ${colorScheme} ${dir}: ${line}`));
        }
      }
    } finally {
      // Also where axe gave up: what a story set up would stand in the way of the next.
      shown.end();
    }
  }
  expect(findings).toEqual([]);
}, 120_000);
