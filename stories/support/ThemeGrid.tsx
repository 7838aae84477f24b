import { FlowStory } from './FlowStory.js';
import { StorySettingsContext, useStorySettings } from './storySettings.js';

const both = ['android', 'ios'] as const;

/** One Flow in all four themes: both platforms, light above dark. */
export function ThemeGrid({ flow }: { readonly flow: string | object }) {
  const settings = useStorySettings();
  return (
    <StorySettingsContext value={{ ...settings, platforms: both }}>
      <FlowStory flow={flow} colorScheme="light" />
      <FlowStory flow={flow} colorScheme="dark" />
    </StorySettingsContext>
  );
}
