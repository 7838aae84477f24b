/**
 * Everything a test page imports from node_modules, also what is imported late. What Vite meets for the first time while tests
 * run makes it reload the page under them, on a cold cache only: "failed to find the current suite". So a new import belongs here.
 */
export const dependenciesOfPages = [
  'react', 'react-dom', 'react-dom/client', 'react-dom/server', 'react-dom/test-utils', 'react/jsx-runtime', 'react/jsx-dev-runtime',
  '@testing-library/react', '@testing-library/dom', '@testing-library/user-event', 'axe-core', 'fast-check',
  '@noble/hashes/sha2.js', '@noble/hashes/utils.js',
  'storybook/test', 'jsonc-parser', '@internationalized/date', 're2js', '@dagrejs/dagre', 'html-to-image',
  'mdast-util-from-markdown', 'mdast-util-gfm-table', 'mdast-util-gfm-strikethrough',
  'micromark-extension-gfm-table', 'micromark-extension-gfm-strikethrough',
];

/** What stories import beside that. */
export const dependenciesOfStories = [
  'codemirror', '@codemirror/lang-json', '@codemirror/lint', '@codemirror/state', '@codemirror/view',
];
