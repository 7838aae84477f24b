import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { corpus } from '../../support/corpus.js';

/**
 * Errors in documents that were taken for valid, each checked by hand against the specification. Whoever judged the documents
 * did not check the types of expressions or what the items of a data model declare.
 */
const rightlyRefused: { readonly [number: string]: { readonly rules: readonly string[]; readonly because: string } } = {
  '041': { rules: ['expression-adjacent-group'], because: 'A group follows another part, which WhatsApp reads as a call (flow-json.md 6.1, README 14).' },
  '086': { rules: ['footer-in-inner-if'], because: 'A Footer stands in an If inside another If; only the outermost may hold one (flow-json.md 7, components.md 3).' },
  '091': { rules: ['field-wrong-type'], because: '"enabled" takes true or false and is bound to the text of a field (flow-json.md 5.4).' },
  '096': { rules: ['data-lacks-property'], because: 'Lists bound to a Dropdown declare items without "id" and "title" (flow-json.md 5.4).' },
  '111': { rules: ['expression-needs-numbers'], because: 'Texts are joined with +, which adds numbers only (flow-json.md 6.1, 6.2).' },
};

const noPayload = 'Each navigate action without a payload leads to a screen without data: only a screen with data asks for one (flow-json.md 10.1, 10.3; MISSING_NAVIGATION_ACTION_PAYLOAD).';
const literal = 'is no reference to data, form or screen, so it is literal text and gets a warning (flow-json.md 5.1, 5.3, README 28)';

/**
 * Documents that were taken for invalid for something that the published rules allow. What was held against them is what the
 * reason speaks of; each was read again, and nothing else in it breaks a rule.
 */
const rightlyAccepted: { readonly [number: string]: string } = {
  '138': 'LOGIN navigates to SIGN_UP against the route SIGN_UP to LOGIN; a route in either direction is enough (flow-json.md 11.2; validation-errors.json, "Missing direct route").',
  '148': `The complete action of the last screen has no payload, and needs none (flow-json.md 10.1). \${user.wa_id} ${literal}.`,
  '150': noPayload, '197': noPayload,
  '186': `\${contact_form.name} ${literal}.`,
  '189': `${noPayload} \${form_escolha_bolo_padrao.bolo} ${literal}.`,
  '212': `${noPayload} References inside a longer text are literal text before 6.0 and get a warning (flow-json.md 5.3, README 28).`,
};

const numberOf = (name: string): string => name.slice(0, 3);
const errorsOf = (text: string): readonly Diagnostic[] => validateFlow(text, { allFindings: true }).filter(({ severity }) => severity === 'error');

const valid = corpus('valid');
const invalid = corpus('invalid');

describe.skipIf(valid.length === 0)('documents taken for valid', () => {
  test.each(valid)('$name has no error but those that were checked', ({ name, text }) => {
    const found = [...new Set(errorsOf(text).map(({ rule }) => rule))].sort();
    expect(found).toEqual(rightlyRefused[numberOf(name)]?.rules ?? []);
  });
});

describe.skipIf(invalid.length === 0)('documents taken for invalid', () => {
  test.each(invalid)('$name has an error, unless what was held against it is allowed', ({ name, text }) => {
    expect(errorsOf(text).length > 0).toBe(rightlyAccepted[numberOf(name)] === undefined);
  });

  test('the codes found', () => {
    const documents = new Map<string, number>();
    for (const { text } of invalid) {
      for (const code of new Set(errorsOf(text).map((error) => error.code ?? '(none)'))) documents.set(code, (documents.get(code) ?? 0) + 1);
    }
    const rows = [...documents].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
    console.info(['Codes found in the documents taken for invalid, by number of documents:', ...rows.map(([code, count]) => `${String(count).padStart(5)}  ${code}`)].join('\n'));
    expect(rows.length).toBeGreaterThan(20);
  });
});
