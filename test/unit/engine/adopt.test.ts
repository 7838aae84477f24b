import { describe, expect, it, vi } from 'vitest';
import { describe as finding, running } from '../../../src/diagnostics/describe.js';
import { choice, complete, documentOf, endpointFlow, examples, exchange, fieldOf, flowWith, footer, input, link, navigate, oneScreen, pressFirst, pressFooter, rulesOf, screenOf, shows, start, textsOf } from '../../support/flowWith.js';

const first = (...more: object[]) => screenOf('START', [input('a'), ...more as never[], footer(navigate('NEXT'))]);
const next = (text: string) => screenOf('NEXT', [shows(text), input('b'), footer(complete({ a: '${screen.START.form.a}' }))], { terminal: true });

function walked() {
  const flow = start(flowWith([first(), next('old')]));
  flow.change('a', 'typed');
  pressFooter(flow);
  flow.change('b', 'kept');
  return flow;
}

describe('a document that changes under a run', () => {
  it('keeps the screen, the values and the history', () => {
    const flow = walked();
    flow.load(documentOf(flowWith([first(shows('more')), screenOf('MORE', []), next('new')])));
    expect(textsOf(flow)).toEqual(['new']);
    expect(fieldOf(flow, 'b').value).toBe('kept');
    flow.back();
    expect(fieldOf(flow, 'a').value).toBe('typed');
  });

  it('shows the screen before when the one on show is gone', () => {
    const flow = walked();
    flow.load(documentOf(flowWith([first()])));
    expect(flow.getState()).toMatchObject({ history: ['START'], visited: ['START'] });
    expect(fieldOf(flow, 'a').value).toBe('typed');
  });

  it('opens anew when no screen is left', () => {
    const flow = walked();
    flow.load(documentOf(flowWith([screenOf('OTHER', [input('a')])])));
    expect(flow.screen()?.id).toBe('OTHER');
    expect(fieldOf(flow, 'a').value).toBe('');
  });

  it('forgets a value whose field became another type', () => {
    const types = ['TextInput', 'TextArea', 'CheckboxGroup', 'RadioButtonsGroup', 'Dropdown', 'ChipsSelector', 'OptIn', 'DatePicker', 'CalendarPicker', 'PhotoPicker', 'DocumentPicker'];
    const values = ['text', true, ['x'], 'x', '2026-12-01', { 'start-date': '2026-12-01', 'end-date': '2026-12-02' }, [{ id: '1', name: 'a', type: 'image/png', size: 1 }]];
    const source = (type: string, version: string, extra: Readonly<Record<string, unknown>> = {}) => documentOf(oneScreen([choice(type, 'a', ['x'], extra), shows('${form.a}'), footer(complete({ a: '${form.a}' }))], { terminal: true }, { version }));
    for (const version of ['4.0', '7.3']) {
      for (const from of types) {
        for (const to of types) {
          for (const value of values) {
            const flow = start(source(from, version).value, {});
            flow.change('a', value);
            flow.load(source(to, version, { mode: 'range', pattern: 'x' }));
            expect(() => { flow.screen(); flow.blur('a'); pressFooter(flow); flow.screen(); flow.load(source(to, version)); flow.screen(); }, `${from} to ${to}`).not.toThrow();
            flow.dispose();
          }
        }
      }
    }
  });

  it('drops chosen options that are gone', () => {
    const source = (...ids: string[]) => oneScreen([choice('CheckboxGroup', 'a', ids)]);
    const flow = start(source('x', 'y'));
    flow.change('a', ['x', 'y']);
    flow.load(documentOf(source('z', 'y')));
    expect(fieldOf(flow, 'a').value).toEqual(['y']);
  });

  it('stays at its end, and keeps the response', () => {
    const flow = walked();
    pressFooter(flow);
    const response = flow.response();
    flow.load(documentOf(flowWith([first(), next('new')])));
    expect(flow.getState().status).toBe('completed');
    expect(flow.response()).toBe(response);
    flow.load(documentOf(oneScreen([input('x')])));
    flow.load(documentOf(flowWith([screenOf('FRESH', [])])));
    expect(flow.screen()?.id).toBe('FRESH');
    expect(flow.response()).toBeUndefined();
  });

  it('ends the wait for an answer', () => {
    const signals: AbortSignal[] = [];
    const source = endpointFlow([screenOf('START', [footer(exchange())])], { START: [] });
    const flow = start(source, { endpoint: (_, { signal }) => { signals.push(signal); return new Promise(() => undefined); } });
    pressFooter(flow);
    flow.load(documentOf(source));
    expect(flow.screen()?.busy).toBe(false);
    expect(signals[0]?.aborted).toBe(true);
  });

  it('tries again what failed to open', () => {
    const flow = start(endpointFlow([screenOf('START', [])], { START: [] }), { endpoint: () => ({ screen: 'START' }), launch: { action: 'data_exchange' } });
    flow.send({ type: 'endpointFailed', number: 1, problem: 'x' });
    flow.load(documentOf(endpointFlow([screenOf('START', [])], { START: [] })));
    expect(flow.getState()).toMatchObject({ status: 'opening', pending: { number: 2 } });
  });

  it('forgets what was found, but for a view that crashed and did not change', () => {
    const source = (text: string) => oneScreen([link(navigate('NOWHERE')), shows(text)]);
    const flow = start(source('old'));
    pressFirst(flow, 'EmbeddedLink');
    const crashed = (pointer: string) => finding(running, 'component-crashed', { pointer }, { type: 'x', problem: 'y' });
    flow.report(crashed('/screens/0/layout/children/0'));
    flow.report(crashed('/screens/0/layout/children/1'));
    flow.load(documentOf(source('new')));
    expect(flow.diagnostics().map(({ rule, pointer }) => [rule, pointer])).toEqual([['component-crashed', '/screens/0/layout/children/0']]);
    pressFirst(flow, 'EmbeddedLink');
    expect(rulesOf(flow)).toContain('navigate-nowhere');
  });

  it('that is the same object changes nothing', () => {
    const listener = vi.fn();
    const document = documentOf(oneScreen([shows('${data.a}')], examples({ a: 'x' })));
    const flow = start(document.value);
    flow.load(document);
    flow.subscribe(listener);
    flow.load(document);
    expect(listener).not.toHaveBeenCalled();
  });
});
