import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

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
