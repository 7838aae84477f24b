import { describe, expect, it } from 'vitest';
import { createFlow } from '../../../src/engine/createFlow.js';

const document = { version: '7.3', screens: [{ id: 'ONE', title: 'One', layout: { type: 'SingleColumnLayout', children: [{ type: 'RichText', text: 'x' }] } }] };

describe('flow-json.md 10.1: a link inside a text', () => {
  it.each(['https://example.org/terms', ' HTTP://EXAMPLE.ORG '])('%s is handed to the host', (url) => {
    const opened: string[] = [];
    const flow = createFlow(document, { onOpenUrl: (address) => opened.push(address) });
    flow.followLink(url);
    expect(opened).toEqual([url.trim()]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https:evil', '//example.org', ''])('%s is refused and reported', (url) => {
    const opened: string[] = [];
    const flow = createFlow(document, { onOpenUrl: (address) => opened.push(address) });
    flow.followLink(url);
    expect(opened).toEqual([]);
    expect(flow.diagnostics().map((finding) => finding.rule)).toEqual(['link-refused']);
  });
});
