import type { Preview } from '@storybook/react-vite';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Any finding of axe fails the story's test.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};
export default preview;
