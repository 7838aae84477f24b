import { expect, it, vi } from 'vitest';
import { late } from '../../../src/react/late.js';

const settled = () => new Promise((resolve) => { setTimeout(resolve); });

it('loads once for all who ask, and tells those who listen', async () => {
  const load = vi.fn(() => Promise.resolve('view'));
  const view = late(load);
  const listener = vi.fn();
  const left = vi.fn();
  view.subscribe(listener);
  view.subscribe(left)();
  view.request();
  view.request();
  expect([view.arrived(), view.loading()]).toEqual([undefined, true]);
  await settled();
  view.request();
  expect([view.arrived(), view.loading(), load.mock.calls.length, listener.mock.calls.length, left.mock.calls.length]).toEqual(['view', false, 1, 2, 0]);
});

it('tries again after a failure, when it is asked for again', async () => {
  const load = vi.fn(() => Promise.resolve('view')).mockRejectedValueOnce(new Error('offline'));
  const view = late(load);
  view.request();
  await settled();
  expect([view.arrived(), view.loading(), load.mock.calls.length]).toEqual([undefined, false, 1]);
  view.request();
  await settled();
  expect([view.arrived(), load.mock.calls.length]).toEqual(['view', 2]);
});
