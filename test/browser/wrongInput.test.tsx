import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { caps, limits } from '../../src/spec/limits.js';
import { validateFlow } from '../../src/validate/validateFlow.js';

afterEach(cleanup);

const footer = (action: object) => ({ type: 'Footer', label: 'Go on', 'on-click-action': action });
const flowOf = (children: readonly object[], more: object = {}) => ({
  version: '7.3',
  screens: [{ id: 'ONLY', title: 'Only one', terminal: true, layout: { type: 'SingleColumnLayout', children }, ...more }],
});

async function show(flow: string | object) {
  const found = new Set<string>();
  const onDiagnostics = (list: readonly Diagnostic[]) => list.forEach((finding) => found.add(finding.rule));
  const view = render(<FlowPreview flow={flow} onDiagnostics={onDiagnostics} />);
  await act(async () => {});
  return { found, text: () => view.container.textContent ?? '' };
}

describe('what is no Flow draws a card that says what is wrong', () => {
  it.each([
    ['not JSON', 'a flow, please', 'json-syntax'],
    ['nothing', '', 'json-empty'],
    ['JSON that is no Flow', '[1, 2, 3]', 'not-an-object'],
    ['no screens', '{"version":"7.3"}', 'no-screens'],
    ['screens of the wrong kind', '{"version":"7.3","screens":{"a":1}}', 'screens-not-a-list'],
    ['an empty list of screens', '{"version":"7.3","screens":[]}', 'screens-empty'],
    ['a million brackets', '['.repeat(1_000_000), 'too-deep'],
  ])('%s', async (_, source, rule) => {
    const { found, text } = await show(source);
    await expect.poll(() => [...found]).toContain(rule);
    expect(text()).toContain('This is not a Flow yet');
  });
});

describe('a Flow with a fault is drawn, and the fault reported', () => {
  it('a navigate to nowhere stays on the screen', async () => {
    const { found } = await show(flowOf([footer({ name: 'navigate', next: { type: 'screen', name: 'ABROAD' } })]));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await act(async () => {});
    await expect.poll(() => [...found]).toEqual(expect.arrayContaining(['navigate-unknown-screen', 'navigate-nowhere']));
    expect(screen.getByText('Only one')).toBeTruthy();
  });

  it('a reference to nothing draws the rest', async () => {
    const { found, text } = await show(flowOf([{ type: 'TextHeading', text: '${data.nobody}' }, { type: 'TextBody', text: 'Still here' }]));
    await expect.poll(() => [...found]).toContain('reference-unknown-data');
    expect(text()).toContain('Still here');
  });

  it.each([
    ['an object', flowOf([{ type: 'TextHeading', text: '${data.nobody}' }])],
    ['an object with a screen that is none', { ...flowOf([{ type: 'TextHeading', text: '${data.nobody}' }]), screens: [...flowOf([{ type: 'TextHeading', text: '${data.nobody}' }]).screens, 5] }],
    ['text with a version that never was', JSON.stringify({ ...flowOf([{ type: 'TextHeading', text: '${data.nobody}' }]), version: '2.2' })],
  ])('the verdict on %s is that of the validator', async (_, flow) => {
    const { found } = await show(flow);
    await expect.poll(() => [...found].sort()).toEqual([...new Set(validateFlow(flow).map(({ rule }) => rule))].sort());
  });

  it('an If that hangs on a field inside itself settles', async () => {
    await show(flowOf([{ type: 'If', condition: "${form.a} == ''", then: [{ type: 'TextInput', name: 'a', label: 'Inside' }], else: [{ type: 'TextBody', text: 'Gone' }] }]));
    await userEvent.type(screen.getByRole('textbox', { name: /Inside/ }), 'x');
    expect(screen.getByText('Gone')).toBeTruthy();
  });

  it('an If that contains itself is cut', async () => {
    const loop: { type: string; condition: string; then: object[] } = { type: 'If', condition: '${data.on}', then: [] };
    loop.then.push(loop);
    const { found, text } = await show(flowOf([loop, { type: 'TextBody', text: 'Still here' }]));
    await expect.poll(() => [...found]).toContain('circular-value');
    expect(text()).toContain('Still here');
  });

  it('If nested five thousand deep is cut', async () => {
    const open = '{"type":"If","condition":"${data.on} == true","then":[';
    const deep = `${open.repeat(5_000)}{"type":"TextBody","text":"Deep"}${']}'.repeat(5_000)}`;
    const source = JSON.stringify(flowOf([{ type: 'TextBody', text: 'Still here' }, { type: 'TextBody', text: 'DEEP' }])).replace('{"type":"TextBody","text":"DEEP"}', deep);
    const { found, text } = await show(source);
    await expect.poll(() => [...found]).toContain('too-deep');
    expect(text()).toContain('Still here');
  });

  it('ten thousand components are drawn up to the cap', async () => {
    const { found } = await show(flowOf(Array.from({ length: 10_000 }, (_, index) => ({ type: 'TextBody', text: `Line ${index}` }))));
    await expect.poll(() => [...found]).toEqual(expect.arrayContaining(['components-not-drawn', 'components-too-many']));
    expect(document.querySelectorAll('[data-flow-type="TextBody"]')).toHaveLength(caps.drawnComponents);
  }, 30_000);

  it('a document of ten megabytes is drawn', async () => {
    const long = 'word '.repeat(200_000);
    const source = JSON.stringify(flowOf(Array.from({ length: 11 }, () => ({ type: 'TextBody', text: long }))));
    expect(source.length).toBeGreaterThan(limits.documentBytes);
    const { found } = await show(source);
    await expect.poll(() => [...found]).toContain('document-over-limit');
    expect(screen.getByText('Only one')).toBeTruthy();
    expect(document.querySelectorAll('[data-flow-type="TextBody"]')).toHaveLength(11);
  }, 60_000);
});
