import { describe, expect, it } from 'vitest';
import { choice, complete, examples, fieldOf, flowWith, footer, input, link, messageOf, navigate, oneScreen, pressFirst, pressFooter, screenOf, start, updateData } from '../../support/flowWith.js';

const blocked = (children: object[], then: (flow: ReturnType<typeof start>) => void = () => undefined, data: object = {}) => {
  const flow = start(oneScreen([...children as never[], footer(complete())], { terminal: true, ...examples(data as never) }));
  then(flow);
  return flow.screen()?.footer?.blocked;
};

describe('what blocks the Footer (README 10)', () => {
  it('a required field that is empty, of every type', () => {
    const required = { required: true };
    for (const field of [
      input('a', required), { type: 'TextArea', name: 'a', label: 'a', ...required }, choice('CheckboxGroup', 'a', ['x'], required), choice('RadioButtonsGroup', 'a', ['x'], required),
      choice('Dropdown', 'a', ['x'], required), choice('ChipsSelector', 'a', ['x'], required), { type: 'OptIn', name: 'a', label: 'a', ...required },
      { type: 'DatePicker', name: 'a', label: 'a', ...required }, { type: 'CalendarPicker', name: 'a', label: 'a', ...required },
      { type: 'PhotoPicker', name: 'a', label: 'a', 'min-uploaded-photos': 1 }, { type: 'DocumentPicker', name: 'a', label: 'a', 'min-uploaded-documents': 1 },
      { type: 'CalendarPicker', name: 'a', mode: 'range', label: 'a', required: { 'start-date': false, 'end-date': true } },
    ]) {
      expect(blocked([field]), field['type'] as string).toBe(true);
      expect(blocked([{ ...field, enabled: false }]), `${field['type'] as string} disabled`).toBe(field['type'] === 'OptIn');
      expect(blocked([{ ...field, visible: false }]), `${field['type'] as string} hidden`).toBe(false);
      expect(blocked([{ type: 'If', condition: false, then: [field] }]), `${field['type'] as string} in the other branch`).toBe(false);
    }
  });

  it('a filled field that is invalid, though optional', () => {
    expect(blocked([input('a', { 'input-type': 'email' })], (flow) => flow.change('a', 'no address'))).toBe(true);
    expect(blocked([input('a', { 'input-type': 'email' })], (flow) => flow.change('a', ''))).toBe(false);
  });

  it('not a message of the author', () => {
    expect(blocked([input('a', { 'error-message': 'No' })])).toBe(false);
  });

  it('pressing a blocked Footer shows what is missing instead', () => {
    const flow = start(oneScreen([input('a', { required: true }), choice('Dropdown', 'b', ['x'], { required: true }), input('c'), footer(complete())], { terminal: true }));
    pressFooter(flow);
    expect(['a', 'b', 'c'].map((name) => messageOf(flow, name))).toEqual(['required', 'required', undefined]);
    expect(flow.getState().status).toBe('open');
  });
});

describe('when the library speaks up (HOUSE-STYLE 8.4)', () => {
  it('not before the field was left, and live from then on', () => {
    const flow = start(oneScreen([input('a', { 'input-type': 'email', required: true })]));
    expect(messageOf(flow, 'a')).toBeUndefined();
    flow.change('a', 'an');
    expect(messageOf(flow, 'a')).toBeUndefined();
    flow.blur('a');
    expect(messageOf(flow, 'a')).toBe('notEmail');
    flow.change('a', 'an@example.org');
    expect(messageOf(flow, 'a')).toBeUndefined();
    flow.change('a', '');
    expect(messageOf(flow, 'a')).toBe('required');
  });

  it('not about a field of another screen, nor when the screen is entered again', () => {
    const flow = start(flowWith([screenOf('START', [input('a', { required: true }), link(navigate('NEXT'))]), screenOf('NEXT', [input('a', { required: true }), link(navigate('START'))])]));
    flow.blur('a');
    pressFirst(flow, 'EmbeddedLink');
    expect(messageOf(flow, 'a')).toBeUndefined();
    flow.back();
    expect(messageOf(flow, 'a')).toBe('required');
    pressFirst(flow, 'EmbeddedLink');
    pressFirst(flow, 'EmbeddedLink');
    expect(messageOf(flow, 'a')).toBeUndefined();
  });

  it('leaving a field twice, or one that does not exist, changes nothing', () => {
    const flow = start(oneScreen([input('a')]));
    flow.blur('a');
    const before = flow.getState();
    flow.blur('a');
    flow.blur('none');
    expect(flow.getState()).toBe(before);
  });
});

describe('messages of the author (README 13)', () => {
  const source = oneScreen([
    input('a', { 'error-message': '${data.error}' }), input('b', { 'error-message': 'Written', required: true }), link(updateData({ error: 'Other' })),
  ], examples({ error: 'Taken' }));

  it('show at once and go before the library\'s own', () => {
    const flow = start(source);
    expect([messageOf(flow, 'a'), messageOf(flow, 'b')]).toEqual(['Taken', 'Written']);
    flow.blur('b');
    expect(messageOf(flow, 'b')).toBe('Written');
  });

  it('are cleared by the next edit of that field, and of no other', () => {
    const flow = start(source);
    flow.change('a', 'x');
    expect([messageOf(flow, 'a'), messageOf(flow, 'b')]).toEqual([undefined, 'Written']);
    flow.change('a', '');
    expect(messageOf(flow, 'a')).toBeUndefined();
  });

  it('show again when they say something else', () => {
    const flow = start(source);
    flow.change('a', 'x');
    pressFirst(flow, 'EmbeddedLink');
    expect(messageOf(flow, 'a')).toBe('Other');
  });

  it('come from the Form, as a map or a reference to one', () => {
    for (const messages of [{ a: 'Taken', other: 'x' }, { a: '${data.one}' }, '${data.errors}']) {
      const flow = start(oneScreen([{ type: 'Form', name: 'f', 'error-messages': messages, children: [input('a'), input('b')] }], examples({ errors: { a: 'Taken' }, one: 'Taken' })));
      expect([messageOf(flow, 'a'), messageOf(flow, 'b')]).toEqual(['Taken', undefined]);
    }
  });

  it('with several texts are cleared as well, though they are worked out anew', () => {
    const message = { 'start-date': '${data.from}', 'end-date': 'Too late' };
    const flow = start(oneScreen([{ type: 'CalendarPicker', name: 'a', mode: 'range', label: 'a', 'error-message': message }], examples({ from: 'Too early' })));
    expect(messageOf(flow, 'a')).toEqual({ 'start-date': 'Too early', 'end-date': 'Too late' });
    flow.change('a', { 'start-date': '2026-12-01', 'end-date': '2026-12-02' });
    expect(messageOf(flow, 'a')).toBeUndefined();
  });

  it('stay quiet on the way back, until they say something else (9.1)', () => {
    const flow = start(flowWith([
      screenOf('START', [input('a', { 'error-message': '${data.error}' }), link(updateData({ error: 'Other' })), footer(navigate('NEXT'))], examples({ error: 'Taken' })), screenOf('NEXT', []),
    ]));
    pressFooter(flow);
    flow.back();
    expect(messageOf(flow, 'a')).toBeUndefined();
    pressFirst(flow, 'EmbeddedLink');
    expect(messageOf(flow, 'a')).toBe('Other');
  });

  it('that are empty or of the wrong type are none', () => {
    const flow = start(oneScreen([input('a', { 'error-message': '' }), input('b', { 'error-message': 7 }), input('c', { 'error-message': {} }), input('d', { 'error-message': '${data.none}' })]));
    expect(['a', 'b', 'c', 'd'].map((name) => fieldOf(flow, name).message)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
