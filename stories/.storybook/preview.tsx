import '@fontsource-variable/inter';
import '@fontsource-variable/roboto';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { shownTwice } from '../support/axeExceptions.js';
import { contrastCheck } from '../support/contrastExceptions.js';
import { StoryMotion } from '../support/StoryMotion.js';
import { settingsFrom, StorySettingsContext } from '../support/storySettings.js';
import { toolbar } from '../support/toolbar.js';

// A loaded machine fetches a chunk late; what is waited for ends the wait as soon as it is there.
configure({ asyncUtilTimeout: 8_000 });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals: { platform: 'both', colorScheme: 'light', locale: 'en', dir: 'auto', textScale: 1, motion: 'full' },
  decorators: [
    (Story, { globals }) => {
      const settings = settingsFrom(globals);
      return (
        <StorySettingsContext value={settings}>
          <StoryMotion reduced={settings.reducedMotion}><Story /></StoryMotion>
        </StorySettingsContext>
      );
    },
  ],
  parameters: {
    // Any finding of axe fails the story's test.
    a11y: { test: 'error', config: { checks: [contrastCheck], rules: [shownTwice] } },
    controls: { expanded: true },
    options: { storySort: { order: ['Welcome', 'Static and dynamic', 'Playground', 'Embedding', 'Chat', 'Beside the phone', 'Flows', 'Components'] } },
  },
};
export default preview;
