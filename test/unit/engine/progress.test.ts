import { describe, expect, it } from 'vitest';
import type { FlowController } from '../../../src/engine/controller.js';
import { complete, endpointFlow, exchange, flowWith, footer, link, navigate, oneScreen, pressFirst, pressFooter, screenOf, shows, start } from '../../support/flowWith.js';

/** Screens in a row, the last of them terminal. */
const row = (count: number) => flowWith(Array.from({ length: count }, (_, at) => (
  at === count - 1 ? screenOf(name(at), [footer(complete())], { terminal: true }) : screenOf(name(at), [footer(navigate(name(at + 1)))])
)));
const name = (at: number) => `S${'_'.repeat(at)}`;
const percent = (flow: FlowController) => Math.round((flow.screen()?.progress ?? 0) * 100);

describe('progress (visual.md 2)', () => {
  it.each([[3, [33, 67, 100]], [4, [25, 50, 75, 100]], [5, [20, 40, 60, 80, 100]]])('of %i screens in a row is %o', (count, expected) => {
    const flow = start(row(count));
    const seen = expected.map((_, at) => {
      if (at > 0) pressFooter(flow);
      return percent(flow);
    });
    expect(seen).toEqual(expected);
    flow.back();
    expect(percent(flow)).toBe(expected.at(-2));
  });

  it('is not drawn for one screen', () => {
    expect(start(oneScreen([footer(complete())])).screen()?.progress).toBeUndefined();
  });

  it('takes the mean of the routes to a terminal screen', () => {
    const flow = start(flowWith([
      screenOf('A', [link(navigate('D')), footer(navigate('B'))]), screenOf('B', [footer(navigate('C'))]), screenOf('C', [footer(navigate('D'))]), screenOf('D', [footer(complete())], { terminal: true }),
    ]));
    expect(percent(flow)).toBe(33); // 1 behind, a mean of (3 + 1) / 2 ahead
  });

  it('does not count screens without a Footer, nor ways that end elsewhere', () => {
    const flow = start(flowWith([screenOf('A', [link(navigate('TERMS')), footer(navigate('B'))]), screenOf('TERMS', [shows('terms')]), screenOf('B', [footer(complete())], { terminal: true })]));
    expect(percent(flow)).toBe(50);
    pressFirst(flow, 'EmbeddedLink');
    expect(percent(flow)).toBe(100);
    flow.back();
    pressFooter(flow);
    expect(percent(flow)).toBe(100);
  });

  it('counts a screen that is passed twice once', () => {
    const flow = start(endpointFlow([
      screenOf('A', [footer(navigate('B'))]), screenOf('B', [footer(navigate('C'))]), screenOf('C', [link(navigate('A')), footer(navigate('D'))]), screenOf('D', [footer(exchange())], { terminal: true }),
    ], { A: ['B'], B: ['C'], C: ['D'], D: [] }));
    pressFooter(flow);
    pressFooter(flow);
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.getState().history).toEqual(['A', 'B', 'C', 'A']);
    expect(percent(flow)).toBe(50);
  });

  it('follows the routing model of an endpoint Flow', () => {
    const flow = start(endpointFlow([screenOf('A', [footer(exchange())]), screenOf('B', [footer(exchange())], { terminal: true })], { A: ['B'], B: [] }));
    expect(percent(flow)).toBe(50);
  });

  it('of a document with thousands of screens, or routes everywhere, is found in no time', () => {
    const began = performance.now();
    expect(start(row(3_000)).screen()?.progress).toBeGreaterThan(0);
    const ids = Array.from({ length: 40 }, (_, at) => name(at));
    const mesh = endpointFlow(ids.map((id) => screenOf(id, [footer(exchange())])), Object.fromEntries(ids.map((id) => [id, ids])));
    expect(start(mesh).screen()?.progress).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
