import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * In a real browser a scroll, a loaded picture or a chunk that arrives comes when it comes, outside of any `act`.
 * The testing library's own calls are wrapped all the same; it turns this on for as long as they last.
 */
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;

// A loaded machine fetches a chunk late; what is waited for ends the wait as soon as it is there.
configure({ asyncUtilTimeout: 10_000 });

/**
 * A test that expects a complaint of React or of the library spies on `console.error` itself:
 * `vi.spyOn(console, 'error').mockImplementation(() => {})`. Any other complaint fails the test it came up in.
 */
const complaints: string[] = [];
const complain = (...words: unknown[]) => {
  complaints.push(words.map((word) => (word instanceof Error ? (word.stack ?? word.message) : String(word))).join(' '));
};

beforeEach(() => {
  complaints.length = 0;
  console.error = complain;
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints, 'console.error was called without being expected').toEqual([]);
});
